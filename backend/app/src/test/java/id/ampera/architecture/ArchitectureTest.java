package id.ampera.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.ampera");

    /** What those may import that put the features together. */
    private static final Set<String> READERS = Set.of(
            "organisation",
            "programme",
            "evaluation",
            "campaign",
            "result",
            "interview",
            "document",
            "coding",
            "evidence",
            "finding",
            "recommendation",
            "followup",
            "notification");

    private static final Set<String> LOADED = Stream.concat(
                    READERS.stream(),
                    Stream.of("access", "enrolment", "exploration", "questionnaire", "response", "report"))
            .collect(Collectors.toUnmodifiableSet());

    /** Who may import whom; platform is open to all. A new edge is a line here. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("statistics", Set.of()),
            Map.entry("organisation", Set.of()),
            Map.entry("access", Set.of("organisation")),
            Map.entry("enrolment", Set.of("access", "campaign", "organisation")),
            Map.entry("questionnaire", Set.of()),
            Map.entry("comment", Set.of("access", "notification", "organisation", "questionnaire")),
            Map.entry("programme", Set.of("organisation", "statistics")),
            Map.entry("evaluation", Set.of("programme", "organisation")),
            Map.entry("campaign", Set.of("questionnaire", "evaluation", "programme", "organisation")),
            Map.entry("response", Set.of("campaign", "questionnaire")),
            Map.entry(
                    "result",
                    Set.of(
                            "response",
                            "campaign",
                            "questionnaire",
                            "programme",
                            "organisation",
                            "statistics",
                            "evidence")),
            Map.entry("exploration", Set.of("result", "campaign", "questionnaire", "evaluation", "statistics")),
            Map.entry("evidence", Set.of()),
            Map.entry("notification", Set.of("access", "organisation")),
            Map.entry("asking", Set.of("campaign", "questionnaire", "notification", "organisation")),
            Map.entry("paper", Set.of("campaign", "notification", "organisation", "questionnaire", "response")),
            Map.entry("interview", Set.of("evaluation", "organisation", "evidence")),
            Map.entry("document", Set.of("evaluation", "evidence")),
            Map.entry("search", Set.of("evaluation", "interview", "document")),
            Map.entry("coding", Set.of("evaluation", "interview", "document", "result")),
            Map.entry("finding", Set.of("evidence", "evaluation", "programme")),
            Map.entry("recommendation", Set.of("finding", "evaluation", "organisation", "notification")),
            Map.entry("followup", Set.of("recommendation", "organisation", "notification")),
            Map.entry("report", READERS),
            Map.entry("overview", READERS),
            Map.entry("demo", LOADED));

    /** These see not even platform. */
    private static final Set<String> CLOSED = Set.of("platform", "statistics");

    @Test
    void features_form_a_graph_without_cycles() {
        slices().matching("id.ampera.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void features_import_only_what_the_list_allows() {
        var broken = new TreeSet<String>();
        for (var type : MAIN) {
            var from = feature(type.getPackageName());
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getPackageName();
                if (!target.startsWith("id.ampera.")) continue;
                var to = feature(target);
                if (from.equals(to) || to.equals("platform") && !CLOSED.contains(from)) continue;
                if (!EDGES.getOrDefault(from, Set.of()).contains(to)) broken.add(from + " -> " + to);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_documented_graph_is_this_one() throws IOException {
        var documented = new TreeMap<String, Set<String>>();
        var inGraph = false;
        for (var line : Files.readAllLines(java.nio.file.Path.of("../../docs/architecture.md"))) {
            if (line.startsWith("```")) inGraph = !inGraph;
            var edge = line.split("->", 2);
            if (!inGraph
                    || edge.length < 2
                    || edge[0].contains(" else")
                    || edge[0].strip().equals("platform")) continue;
            var targets = edge[1].split("  ")[0].strip();
            documented.put(edge[0].strip(), targets.isEmpty() ? Set.of() : Set.of(targets.split(", ")));
        }
        var listed = new TreeMap<>(EDGES);
        listed.remove("platform");
        assertThat(documented).isEqualTo(listed);
    }

    @Test
    void statistics_stays_pure() {
        classes()
                .that()
                .resideInAPackage("id.ampera.statistics..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("id.ampera.statistics..", "java..", "org.apache.commons.statistics..")
                .check(MAIN);
    }

    @Test
    void only_services_open_transactions() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                // bound to the transactions of services, opens none
                .and()
                .areNotAnnotatedWith(Interceptor.class)
                .should()
                .haveSimpleNameEndingWith("Service")
                .check(MAIN);
    }

    @Test
    void resources_never_see_entities() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(MAIN);
    }

    @Test
    void entities_stay_inside_their_feature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses().should().callMethod(Instant.class, "now").check(MAIN);
    }

    @Test
    void http_stays_in_resources_and_platform() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.ampera.platform..")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(MAIN);
    }

    private static String feature(String packageName) {
        return packageName.split("\\.")[2];
    }
}
