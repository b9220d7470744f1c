package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ExplorationProblemsApiTest {
    @Inject
    DataSource database;

    private ExplorationFixture fixture;
    private UUID campaign;

    @BeforeEach
    void answered() {
        fixture = new ExplorationFixture(database);
        campaign = fixture.campaign("SEX,UNIT");
        fixture.given.named(campaign, people(Given.unit(), "F", 12, i -> Map.of("materi", "" + (1 + i % 5))));
    }

    private static Map<String, Object> with(Map<String, Object> recipe, String member, Object value) {
        var changed = new HashMap<>(recipe);
        changed.put(member, value);
        return changed;
    }

    private static void refused(Map<String, Object> recipe, int status, String type, String pointer) {
        ExplorationFixture.run(recipe)
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void every_wrong_part_of_a_recipe_is_pointed_at() {
        var right = recipe(campaign, null, "materi");
        var other = UUID.randomUUID();
        refused(with(right, "campaignIds", List.of()), 400, "invalid-input", "/campaignIds");
        refused(with(right, "campaignIds", List.of(other)), 422, "exploration-campaign-unknown", "/campaignIds/0");
        refused(
                with(right, "campaignIds", List.of(campaign, campaign)),
                422,
                "exploration-campaign-twice",
                "/campaignIds/1");
        refused(
                with(with(right, "campaignIds", List.of(campaign, other)), "grouping", "SEX"),
                422,
                "exploration-rounds-only",
                "/grouping");
        refused(with(right, "grouping", "ROUND"), 422, "exploration-rounds-few", "/campaignIds");
        refused(with(right, "grouping", "COHORT"), 422, "exploration-cut-undeclared", "/grouping");
        refused(with(right, "grouping", "SELF_OTHERS"), 422, "exploration-no-raters", "/grouping");
        refused(recipe(campaign, null), 422, "exploration-items-missing", "/items");
        refused(recipe(campaign, null, "materi", "saran"), 422, "exploration-item-unknown", "/items/1");
        refused(with(recipe(campaign, null), "section", "lain"), 422, "exploration-section-unknown", "/section");
        refused(
                with(
                        right,
                        "items",
                        IntStream.range(0, 31).mapToObj(i -> "b" + i).toList()),
                400,
                "invalid-input",
                "/items");
        refused(with(right, "method", "COMPARISON"), 422, "exploration-method-unfit", "/method");
        refused(with(right, "method", "PROMOTER_SCORE"), 422, "exploration-method-unfit", "/method");
        refused(with(right, "method", "IMPORTANCE_PERFORMANCE"), 422, "exploration-method-unfit", "/method");
        refused(with(recipe(campaign, null, "peran"), "method", "MEAN"), 422, "exploration-method-unfit", "/method");
        ExplorationFixture.run(with(right, "method", "GUESS")).statusCode(400);
        ExplorationFixture.run(with(right, "sql", "select")).statusCode(400);
    }

    @Test
    void two_cuts_are_never_crossed() {
        var bySex = recipe(campaign, "SEX", "materi");
        var filter = Map.of("cut", "UNIT", "groups", List.of(UUID.randomUUID()));
        refused(with(bySex, "filter", filter), 422, "exploration-cross-cut", "/filter/cut");
        refused(
                with(bySex, "filter", Map.of("cut", "SEX", "groups", List.of("F", "X"))),
                422,
                "exploration-group-unknown",
                "/filter/groups/1");
        refused(
                with(bySex, "filter", Map.of("cut", "SEX", "groups", List.of())),
                400,
                "invalid-input",
                "/filter/groups");
        refused(
                with(recipe(campaign, null, "materi"), "filter", Map.of("cut", "COHORT", "groups", List.of("F"))),
                422,
                "exploration-cut-undeclared",
                "/filter/cut");
        // neither everybody nor the hidden rest is a group
        refused(
                with(bySex, "filter", Map.of("cut", "SEX", "groups", List.of("all"))),
                422,
                "exploration-group-unknown",
                "/filter/groups/0");
    }

    @Test
    void an_anonymous_survey_is_not_explored_before_its_release() {
        var closed = fixture.given.campaign(fixture.evaluation, fixture.version, "ANONYMOUS", "CLOSED", "SEX");
        ExplorationFixture.run(recipe(closed, null, "materi"))
                .statusCode(409)
                .body("type", equalTo("/problems/results-not-released"));
        Api.as(Api.ADMIN)
                .get("/explorations/choices?evaluationId=" + fixture.evaluation)
                .then()
                .statusCode(200)
                .body("campaignId", org.hamcrest.Matchers.contains(campaign.toString()));
    }
}
