package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What leaves by other doors than the page of results, of small units and of two campaigns about the same people: whatever is
 * told there is told by the page too, or else it is another equation about the same people.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("deep")
class DisclosureSourcesAttackTest {
    private static final List<String> CUTS = SmallSurveys.CUTS;

    @Inject
    DataSource database;

    private SmallSurveys surveys;
    private GivenFinding given;

    @BeforeEach
    void an_evaluation() {
        given = new GivenFinding(database, "RELEASED");
        surveys = new SmallSurveys(database, given.evaluation);
    }

    /** Every share and every response rate that can be pinned, shown or not; as facts, where it has a number. */
    private int pin(UUID campaign, Map<String, JsonNode> pages, Solver solver) {
        int numbers = 0;
        for (var cut : CUTS) {
            for (var group : Stream.concat(
                            SmallSurveys.groups(pages.get(cut), false).stream(),
                            SmallSurveys.groups(pages.get(cut), true).stream())
                    .toList()) {
                var finding = given.draft();
                for (var key : List.of("q", "w")) {
                    for (int option = 0; option < Crowd.OPTIONS.get(key); option++) {
                        var pinned = pinned(finding, campaign, key, option, cut, group);
                        if (pinned == null || !pinned.hasNonNull("figure")) continue;
                        numbers++;
                        double share = pinned.get("figure").asDouble();
                        int n = pinned.get("n").asInt();
                        solver.fact(
                                key + "." + option, each -> Solver.isIn(each, cut, group), (int) Math.round(share * n));
                        solver.fact(key, each -> each.answered() && Solver.isIn(each, cut, group), n);
                    }
                }
            }
        }
        return numbers;
    }

    private JsonNode pinned(String finding, UUID campaign, String key, int option, String cut, String group) {
        var reference = "{\"campaignId\":\"" + campaign + "\",\"cut\":\"" + cut + "\",\"group\":\"" + group
                + "\",\"item\":\"" + key + "\",\"measure\":\"OPTION_SHARE\",\"option\":\"" + (option + 1) + "\"}";
        var response =
                given.pin(finding, Map.of("kind", "SURVEY_FIGURE", "reference", reference, "agreement", "SUPPORTS"));
        if (response.extract().statusCode() != 200) return null;
        var evidence = SmallSurveys.parse(response.extract().asString()).get("evidence");
        return evidence.get(evidence.size() - 1).get("was");
    }

    @Test
    void pinned_figures_and_reports_tell_nothing_that_is_hidden() {
        int numbers = 0;
        int reported = 0;
        for (int run = 0; run < 4; run++) {
            var crowd = surveys.crowd();
            var campaign = surveys.closed(crowd);
            var pages = SmallSurveys.pages(campaign);
            var solver = SmallSurveys.solver(crowd, pages);
            numbers += pin(campaign, pages, solver);
            reported += report(campaign, solver);
            assertThat(solver.solve().what()).as("run %d", run).isEmpty();
            // a source of evidence that did not ask the gate
            var misled = SmallSurveys.solver(crowd, pages);
            for (var cut : CUTS) {
                for (var group : SmallSurveys.groups(pages.get(cut), true)) {
                    var of = crowd.answered().stream()
                            .filter(each -> Solver.isIn(each, cut, group))
                            .toList();
                    for (int option = 0; option < 4; option++)
                        misled.fact("q." + option, each -> Solver.isIn(each, cut, group), Crowd.count(of, "q", option));
                }
            }
            assertThat(misled.solve().what()).isNotEmpty();
        }
        assertThat(numbers).isGreaterThan(10);
        assertThat(reported).isPositive();
    }

    /** Numbers of the report that are about this campaign: of all together. */
    private int report(UUID campaign, Solver solver) {
        given.published();
        var id = Api.as(given.lead)
                .body(Map.of("evaluationId", given.evaluation))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        int numbers = 0;
        for (var number : SmallSurveys.read("/reports/" + id + "/numbers").get("items")) {
            var recipe = number.get("recipe").asText().split("/");
            if (recipe.length < 4 || !recipe[1].equals(campaign.toString()) || !recipe[2].matches("[qw]")) continue;
            numbers++;
            if (!recipe[3].equals("share")) continue;
            long count =
                    Math.round(number.get("value").asDouble() * number.get("n").asInt());
            solver.fact(recipe[2] + "." + recipe[4], each -> true, (int) count);
        }
        for (var format : List.of("html", "docx", "pdf"))
            Api.as(given.lead).get("/reports/" + id + "/files/" + format).then().statusCode(200);
        return numbers;
    }

    @Test
    void the_public_page_names_no_group_of_a_survey() {
        var crowd = surveys.crowd();
        var campaign = surveys.closed(crowd);
        given.published();
        Api.as(Given.staff(Role.DECISION_MAKER))
                .post("/evaluations/" + given.evaluation + "/public-page/release")
                .then()
                .statusCode(200);
        var page = Api.anonymous()
                .get("/public/evaluations/" + given.evaluation)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (var group : SmallSurveys.read("/campaigns/" + campaign + "/results?cut=UNIT")
                .get("groups")) {
            if (group.hasNonNull("label"))
                assertThat(page).doesNotContain(group.get("label").asText());
        }
        assertThat(page).doesNotContain("Kata ");
    }

    private static JsonNode explored(Map<String, Object> recipe, int status) {
        return SmallSurveys.parse(Api.as(Api.ADMIN)
                .body(recipe)
                .post("/explorations/run")
                .then()
                .statusCode(status)
                .extract()
                .asString());
    }

    @Test
    void rounds_filters_and_correlations_tell_what_the_pages_tell() {
        int read = 0;
        for (int run = 0; run < 6; run++) {
            var crowd = surveys.crowd();
            // the same people are asked again, and others of them answer
            var again = surveys.again(crowd);
            if (crowd.answered().size() < 15 || again.answered().size() < 15) continue;
            var rounds = List.of(surveys.closed(crowd), surveys.closed(again));
            var crowds = List.of(crowd, again);
            var pages = rounds.stream().map(SmallSurveys::pages).toList();
            var solvers = IntStream.range(0, 2)
                    .mapToObj(i -> SmallSurveys.solver(crowds.get(i), pages.get(i)))
                    .toList();
            read += compared(rounds, null, solvers);
            for (var cut : CUTS) {
                var common = new TreeSet<>(SmallSurveys.groups(pages.get(0).get(cut), false));
                common.retainAll(SmallSurveys.groups(pages.get(1).get(cut), false));
                if (!common.isEmpty())
                    read += compared(rounds, Map.of("cut", cut, "groups", List.copyOf(common)), solvers);
                for (var hidden : SmallSurveys.groups(pages.get(0).get(cut), true)) {
                    var recipe = recipe(List.of(rounds.get(0)));
                    recipe.put("filter", Map.of("cut", cut, "groups", List.of(hidden)));
                    var refused = Api.as(Api.ADMIN).body(recipe).post("/explorations/run");
                    if (refused.statusCode() == 200)
                        assertThat(SmallSurveys.parse(refused.asString()).findValues("counts"))
                                .isEmpty();
                }
            }
            for (int i = 0; i < 2; i++) {
                correlated(rounds.get(i), pages.get(i).get("SEX"));
                assertThat(solvers.get(i).solve().what()).as("run %d", run).isEmpty();
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    private static Map<String, Object> recipe(List<UUID> campaigns) {
        var recipe = new LinkedHashMap<String, Object>();
        recipe.put("campaignIds", campaigns);
        recipe.put("items", List.of("q", "w"));
        return recipe;
    }

    private static int compared(List<UUID> rounds, Map<String, Object> filter, List<Solver> solvers) {
        var recipe = recipe(rounds);
        if (filter != null) recipe.put("filter", filter);
        int read = 0;
        for (var item : explored(recipe, 200).get("items")) {
            for (var figure : item.get("figures")) {
                int at = rounds.indexOf(UUID.fromString(figure.get("group").asText()));
                if (!figure.hasNonNull("counts")) continue;
                read++;
                for (int option = 0; option < figure.get("counts").size(); option++) {
                    var key = item.get("key").asText() + "." + option;
                    solvers.get(at)
                            .fact(
                                    key,
                                    each -> isIn(each, filter),
                                    figure.get("counts").get(option).asInt());
                }
            }
        }
        return read;
    }

    private static boolean isIn(Crowd.Member member, Map<String, Object> filter) {
        return filter == null
                || ((List<?>) filter.get("groups"))
                        .stream().anyMatch(group -> Solver.isIn(member, (String) filter.get("cut"), (String) group));
    }

    /** Where everybody together agrees on one of the two, nothing is said of both. */
    private static void correlated(UUID campaign, JsonNode page) {
        var recipe = recipe(List.of(campaign));
        recipe.put("method", "CORRELATION");
        var cells = explored(recipe, 200).path("correlations").path("cells");
        var hidden = page.get("sections").get(0).get("items").findValues("lines").stream()
                .limit(2)
                .anyMatch(lines ->
                        lines.get(0).get("figures").get(0).get("hidden").asBoolean());
        for (var cell : cells) {
            if (hidden) assertThat(cell.hasNonNull("value")).isFalse();
            if (cell.hasNonNull("value")) assertThat(cell.get("n").asInt()).isGreaterThanOrEqualTo(3 * Solver.MINIMUM);
            assertThat(cell.has("counts")).isFalse();
        }
    }
}
