package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nine people rate themselves, each is rated by a colleague, six of them by their superior. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RaterRolesApiTest {
    private static final int PEOPLE = 9;
    private static final int RATED_BY_SUPERIOR = 6;

    private Audience audience;
    private String bossNip;
    private String boss;

    @BeforeEach
    void people() {
        audience = GivenCampaign.audience(PEOPLE);
        bossNip = Given.nip(true);
        boss = Given.employee(bossNip, audience.unitId());
    }

    private Map<String, Object> input(Object... minimums) {
        var input = GivenCampaign.input(audience, "NAMED", "RATER_ROLE");
        input.put("respondentRole", "SUPERIOR");
        if (minimums.length > 0) input.put("raterMinimums", List.of(minimums));
        return input;
    }

    private String answered(Map<String, Object> input) {
        var campaign = GivenCampaign.draft(input);
        var board = Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/raters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var raters = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < PEOPLE; i++) {
            var participation = participation(board, i);
            raters.add(rater(audience.employeeIds().get(i), participation, "SELF"));
            raters.add(rater(audience.employeeIds().get((i + 1) % PEOPLE), participation, "PEER"));
            if (i < RATED_BY_SUPERIOR) raters.add(rater(boss, participation, "SUPERIOR"));
        }
        set(campaign, raters).statusCode(200);
        GivenCampaign.act(campaign, "publish", 200);
        for (int i = 0; i < PEOPLE; i++) {
            submit(campaign, audience.nips().get(i), "SELF", "" + (5 - i % 3));
            submit(campaign, audience.nips().get(i), "PEER", "" + (3 + i % 3));
        }
        submit(campaign, bossNip, "SUPERIOR", "3");
        GivenCampaign.act(campaign, "close", 200);
        return campaign;
    }

    private static io.restassured.response.ValidatableResponse set(String campaign, List<Map<String, Object>> raters) {
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("raters", raters))
                .put("/campaigns/" + campaign + "/raters")
                .then();
    }

    private String participation(JsonPath board, int person) {
        return board.getString(
                "subjects.find { it.employeeId == '" + audience.employeeIds().get(person) + "' }.participationId");
    }

    private static Map<String, Object> rater(String employeeId, String participationId, String role) {
        return Map.of("employeeId", employeeId, "participationId", participationId, "role", role);
    }

    /** Every invitation of this person in this role; the superior is of a divided mind. */
    private static void submit(String campaign, String nip, String role, String choice) {
        List<String> invitations = Api.as(nip)
                .get("/me/surveys")
                .then()
                .extract()
                .path("items.findAll { it.campaignId == '" + campaign + "' && it.raterRole == '" + role
                        + "' }.invitationId");
        assertThat(invitations).isNotEmpty();
        for (int i = 0; i < invitations.size(); i++) {
            var q1 = invitations.size() > 1 && i % 2 == 0 ? "4" : choice;
            Api.as(nip)
                    .body(Map.of("invitationId", invitations.get(i), "answers", Map.of("q1", q1)))
                    .post("/campaigns/" + campaign + "/submissions")
                    .then()
                    .statusCode(201);
        }
    }

    private static JsonPath get(String campaign, String rest) {
        return Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results" + rest)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Integer answered(JsonPath results, String role) {
        return results.get("groups.find { it.key == '" + role + "' }.answered");
    }

    @Test
    void results_are_broken_down_by_what_raters_are_to_the_rated() {
        var campaign = answered(input());
        var results = get(campaign, "?cut=RATER_ROLE");
        assertThat(answered(results, "all")).isEqualTo(24);
        assertThat(answered(results, "SELF")).isEqualTo(9);
        assertThat(answered(results, "PEER")).isEqualTo(9);
        assertThat(answered(results, "SUPERIOR")).isEqualTo(6);
        var beside = get(campaign, "/self-and-others");
        assertThat(beside.getList("groups.key")).containsExactly("SELF", "beside");
        assertThat(beside.getList("groups.answered")).containsExactly(9, 15);
        var figures = "sections[0].items[0].lines[0].figures";
        assertThat(beside.getList(figures + ".n")).containsExactly(9, 15);
        assertThat(beside.getDouble(figures + "[0].scale.mean.value")).isCloseTo(36.0 / 9, within(1e-6));
        assertThat(beside.getDouble(figures + "[1].scale.mean.value")).isCloseTo((36.0 + 21.0) / 15, within(1e-6));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results/export?format=csv&cut=RATER_ROLE")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("Diri sendiri"));
    }

    @Test
    void a_group_of_raters_below_its_own_minimum_is_hidden_with_another() {
        var campaign = answered(input(Map.of("role", "PEER", "minimum", 10)));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/raters")
                .then()
                .body("groups.find { it.role == 'PEER' }.minimum", equalTo(10))
                .body("groups.find { it.role == 'PEER' }.apart", equalTo(false))
                .body("groups.find { it.role == 'SELF' }.minimum", equalTo(5));
        var results = get(campaign, "?cut=RATER_ROLE");
        assertThat(answered(results, "PEER")).isNull();
        assertThat(answered(results, "SUPERIOR")).isNull();
        assertThat(answered(results, "SELF")).isEqualTo(9);
        assertThat(answered(results, "others")).isEqualTo(15);
        assertThat(get(campaign, "/self-and-others").getList("groups.answered")).containsExactly(9, 15);
    }

    @Test
    void self_ratings_below_their_minimum_stand_beside_nothing() {
        var campaign = answered(input(Map.of("role", "SELF", "minimum", 10)));
        var beside = get(campaign, "/self-and-others");
        assertThat(beside.getList("groups.hidden")).containsExactly(true, true);
        assertThat(beside.getList("sections[0].items[0].lines[0].figures.n")).containsOnlyNulls();
    }

    @Test
    void what_does_not_fit_together_is_pointed_at() {
        refused(input(Map.of("role", "PEER", "minimum", 4)), 400, "invalid-input", "/raterMinimums/0/minimum");
        var low = input(Map.of("role", "PEER", "minimum", 6));
        low.put("minimumGroup", 7);
        low.put("minimumVerbatim", 10);
        refused(low, 422, "rater-minimum-low", "/raterMinimums/0/minimum");
        var participants = GivenCampaign.input(audience, "NAMED", "RATER_ROLE");
        refused(participants, 422, "cut-needs-raters", "/cuts");
        var campaign = GivenCampaign.draft(input());
        var board = Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/raters")
                .then()
                .extract()
                .jsonPath();
        set(campaign, List.of(rater(boss, participation(board, 0), "SELF")))
                .statusCode(422)
                .body("type", equalTo("/problems/rater-not-self"))
                .body("errors[0].pointer", equalTo("/raters/0/employeeId"));
        set(campaign, List.of(rater(audience.employeeIds().get(0), participation(board, 0), "PEER")))
                .statusCode(422)
                .body("type", equalTo("/problems/rater-is-subject"));
        var other = GivenCampaign.open(audience, "NAMED");
        Api.as(Api.ADMIN)
                .get("/campaigns/" + other + "/results/self-and-others")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/cut-not-declared"));
    }

    private static void refused(Map<String, Object> input, int status, String type, String pointer) {
        Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
