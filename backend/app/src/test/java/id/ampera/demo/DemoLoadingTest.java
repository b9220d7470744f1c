package id.ampera.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.ampera.demo.DemoPapers.Paper;
import id.ampera.demo.DemoTranscripts.Talk;
import id.ampera.questionnaire.AnswerCheck;
import id.ampera.questionnaire.QuestionnaireVersionRef;
import id.ampera.questionnaire.Questionnaires;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.TestStack;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The whole demonstration in a database of its own, with starts that are killed in the middle. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(DemoLoadingTest.OwnDatabase.class)
class DemoLoadingTest {
    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ampera.demo.seed", "1671");
        }
    }

    /** Dies at the end of a step, when its work is done and not yet remembered. */
    private static final class Killed extends DemoStepService {
        private final DemoStepService real;
        private final String at;

        Killed(DemoStepService real, String at) {
            super(null, null);
            this.real = real;
            this.at = at;
        }

        @Override
        boolean isBegun() {
            return real.isBegun();
        }

        @Override
        boolean isComplete() {
            return real.isComplete();
        }

        @Override
        LocalDate begin() {
            return real.begin();
        }

        @Override
        void apart(String code, Runnable work) {
            real.apart(code, work);
            if (code.equals(at)) throw new IllegalStateException("killed at " + at);
        }

        @Override
        UUID once(String code, Supplier<UUID> work) {
            return real.once(code, () -> {
                var made = work.get();
                if (code.equals(at)) throw new IllegalStateException("killed at " + at);
                return made;
            });
        }
    }

    @Inject
    DemoLoader loader;

    @Inject
    DemoStepService steps;

    @Inject
    Questionnaires questionnaires;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void a_start_that_was_killed_goes_on_and_everything_is_there_once() throws SQLException {
        var real = ClientProxy.unwrap(steps);
        for (var step : List.of(
                "employees from 4001",
                "cohort PPP-2",
                "closed survey, answers",
                "closed survey, release",
                "earlier survey, answers",
                "earlier survey, release",
                "survey of conduct, answers",
                "survey of citizens, answers",
                "view of women and men",
                "transcript widyaiswara",
                "excerpt sop-arsip",
                "codes",
                "finding praktik-kurang",
                "recommendation simulasi",
                "report")) {
            QuarkusMock.installMockForInstance(new Killed(real, step), steps);
            assertThatThrownBy(loader::load).hasMessage("killed at " + step);
            assertThat(real.isComplete()).isFalse();
        }
        QuarkusMock.installMockForInstance(real, steps);
        loader.load();
        var complete = counts();
        loader.load();
        assertThat(counts()).isEqualTo(complete);

        var story = DemoStory.tell(LocalDate.now(clock), 1671);
        assertThat(complete)
                .containsEntry("employee", 13_870L)
                .containsEntry("unit", (long) DemoData.units().size())
                .containsEntry("programme", 3L)
                .containsEntry("cohort", 12L)
                .containsEntry("participation", 480L)
                .containsEntry("campaign", 9L)
                .containsEntry(
                        "anonymous_answer",
                        (long) story.closed().size()
                                + story.earlier().size()
                                + story.quality().size())
                .containsEntry(
                        "public_answer",
                        (long) story.visits().size() + story.earlierVisits().size())
                .containsEntry("sealed_inbox", (long) story.open().size())
                .containsEntry(
                        "named_submission",
                        (long) story.superiors().size()
                                + story.conduct().sheets().size());
        assertThat(complete)
                .containsEntry("interview", 4L)
                .containsEntry("transcript_version", 5L)
                .containsEntry(
                        "interview_quote", passages(DemoData.transcripts().interviews(), Talk::quotes))
                .containsEntry("document", 3L)
                .containsEntry("document_excerpt", passages(DemoData.papers().documents(), Paper::excerpts))
                .containsEntry(
                        "finding", (long) DemoData.conclusions().findings().size())
                .containsEntry("programme_verdict", 3L)
                .containsEntry(
                        "recommendation", (long) DemoData.recommendations().size())
                .containsEntry(
                        "code",
                        DemoData.codebook().stream().flatMap(DemoCode::all).count())
                .containsEntry("saved_exploration", 5L)
                .containsEntry("report", 1L)
                .containsEntry("public_page", 1L);
        assertThat(texts("select distinct kind from coded_passage order by kind"))
                .containsExactly("ANSWER", "EXCERPT", "QUOTE");
        assertThat(texts("select answers from anonymous_answer")).containsExactlyInAnyOrderElementsOf(answers(story));
        assertThat(texts("select distinct status from campaign order by status"))
                .containsExactly("DRAFT", "OPEN", "RELEASED");
        visitorsFindTheirSurveys();
        citizensAreCountedByCounter();
        SavedViewsCheck.viewsOfTheTeamCanBeOpened();
        followUpStandsWhereTheStoryLeavesIt();
    }

    private static void citizensAreCountedByCounter() {
        var evaluator = Api.as(DemoData.account("evaluator").nip());
        var campaign = evaluator
                .get("/campaigns?q=DEMO-SKM")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .<String>path("items[0].id");
        var groups = evaluator
                .get("/campaigns/" + campaign + "/satisfaction-index?cut=POINT")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(groups.<Boolean>getList("groups.hidden")).containsExactly(false, false, false, false);
        // a group waits for the closing, and before it may stand fewer than one of the last day
        for (var counter : DemoData.counters().points()) {
            assertThat(groups.getInt("groups.find { it.label == '" + counter.name() + "' }.n"))
                    .isBetween(counter.answers() / 3, counter.answers() - 5);
        }
    }

    private Map<String, Long> counts() throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table : List.of(
                "employee",
                "saved_exploration",
                "unit",
                "programme",
                "cohort",
                "participation",
                "campaign",
                "invitation",
                "anonymous_answer",
                "sealed_inbox",
                "public_answer",
                "named_submission",
                "interview",
                "transcript_version",
                "interview_quote",
                "document",
                "document_excerpt",
                "finding",
                "finding_evidence",
                "programme_verdict",
                "recommendation",
                "code",
                "coded_passage",
                "report",
                "public_page")) {
            counts.put(
                    table, Long.valueOf(texts("select count(*) from " + table).get(0)));
        }
        return counts;
    }

    private static <T> long passages(List<T> texts, Function<T, List<DemoPassage>> marked) {
        return texts.stream().mapToLong(text -> marked.apply(text).size()).sum();
    }

    private List<String> answers(DemoStory story) {
        var sheet = new DemoAnswerSheet(
                "survei-peserta", version("questionnaire of participants").definition());
        var rated = version("questionnaire of importance and performance").definition();
        return Stream.of(
                        story.closed().stream().map(sheet::fill),
                        story.earlier().stream().map(sheet::fill),
                        story.quality().stream().map(each -> DemoAnswerSheet.fill(rated, each.steps())))
                .flatMap(Function.identity())
                .map(AnswerCheck::canonical)
                .toList();
    }

    @ActivateRequestContext
    QuestionnaireVersionRef version(String step) {
        return questionnaires.requirePublished(steps.once(step, () -> null));
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    private static void visitorsFindTheirSurveys() {
        Api.anonymous().get("/about").then().statusCode(200).body("demonstration", equalTo(true));
        Api.as("199309182019022008")
                .get("/me/surveys")
                .then()
                .statusCode(200)
                .body("items.state", hasItems("INVITED"))
                .body("items.status", hasItems("OPEN"));
        Api.as("198707252011011006")
                .get("/me/surveys")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items.findAll { it.state == 'ANSWERED' }.size()", equalTo(1));
    }

    private static void followUpStandsWhereTheStoryLeavesIt() {
        var stand = Api.as(DemoData.account("evaluator").nip())
                .get("/follow-ups?limit=50")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(stand.<String, String>getMap("items.collectEntries { [it.title, it.status] }"))
                .isEqualTo(DemoData.recommendations().stream()
                        .filter(each -> each.issued() != null)
                        .collect(Collectors.toMap(
                                DemoRecommendation::title, each -> each.status().name())));
    }
}
