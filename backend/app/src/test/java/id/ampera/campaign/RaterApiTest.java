package id.ampera.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who rates whom: without raters, wrong rows, set, published. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RaterApiTest {
    private Audience audience;
    private String campaign;

    @BeforeEach
    void draft() {
        audience = GivenCampaign.audience(2);
        campaign = GivenCampaign.draft(superiors());
    }

    private Map<String, Object> superiors() {
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("respondentRole", "SUPERIOR");
        return input;
    }

    private ValidatableResponse board(String nip) {
        return Api.as(nip).get("/campaigns/" + campaign + "/raters").then();
    }

    private ValidatableResponse set(int version, Object... raters) {
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("raters", List.of(raters)))
                .put("/campaigns/" + campaign + "/raters")
                .then();
    }

    private String participationOf(int index) {
        return board(Api.ADMIN)
                .extract()
                .path("subjects.find { it.employeeId == '"
                        + audience.employeeIds().get(index) + "' }.participationId");
    }

    private static Map<String, Object> rater(Object employeeId, Object participationId) {
        return Map.of("employeeId", employeeId, "participationId", participationId);
    }

    private static void refused(ValidatableResponse answer, String problem, String pointer) {
        answer.statusCode(422)
                .body("type", equalTo("/problems/" + problem))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_draft_begins_without_raters_and_cannot_be_published_so() {
        board(Api.ADMIN)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("withoutRater", equalTo(2))
                .body("subjects[0].raters", empty())
                .body("subjects[0].proposed", nullValue())
                .body("can", contains("edit"));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + campaign + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/raters-missing"));
    }

    @Test
    void the_head_of_the_unit_is_proposed_unless_there_are_two() {
        var position = Api.as(Api.ADMIN)
                .body(Map.of("name", "Kepala Bagian Uji " + Given.number(), "kind", "ADMINISTRATOR"))
                .post("/positions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var head = headOf(position);
        board(Api.ADMIN).body("subjects.proposed.employeeId", contains(head, head));
        headOf(position);
        board(Api.ADMIN).body("subjects[0].proposed", nullValue());
    }

    private String headOf(String position) {
        var input = Given.employeeInput(Given.nip(true), audience.unitId());
        input.put("positionId", position);
        return Api.as(Api.ADMIN)
                .body(input)
                .post("/employees")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_wrong_row_is_pointed_at_and_nothing_is_written() {
        var subject = participationOf(0);
        var self = audience.employeeIds().get(0);
        var other = audience.employeeIds().get(1);
        var right = rater(other, subject);
        refused(set(0, right, rater(UUID.randomUUID(), subject)), "rater-unknown", "/raters/1/employeeId");
        refused(set(0, rater(other, UUID.randomUUID())), "subject-unknown", "/raters/0/participationId");
        refused(set(0, rater(self, subject)), "rater-is-subject", "/raters/0/employeeId");
        refused(set(0, right, right), "rater-twice", "/raters/1/employeeId");
        board(Api.ADMIN).body("withoutRater", equalTo(2));
    }

    @Test
    void raters_are_set_with_the_version_and_are_fixed_by_publishing() {
        var subject = participationOf(0);
        var other = audience.employeeIds().get(1);
        Api.as(Api.ADMIN)
                .body(Map.of("raters", List.of()))
                .put("/campaigns/" + campaign + "/raters")
                .then()
                .statusCode(428);
        set(0, rater(other, subject))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("withoutRater", equalTo(1))
                .body("subjects.find { it.participationId == '" + subject + "' }.raters.employeeId", contains(other))
                .body("subjects.raters.flatten().answered", contains(nullValue()));
        set(0, rater(other, subject)).statusCode(412);
        Api.as(Api.ADMIN)
                .post("/campaigns/" + campaign + "/audience-preview")
                .then()
                .body("notes.find { it.kind == 'WITHOUT_RATER' }.count", equalTo(1));

        GivenCampaign.act(campaign, "publish", 200);
        board(Api.ADMIN)
                .body("subjects.raters.flatten().answered", contains(false))
                .body("can", empty());
        set(2, rater(other, subject)).statusCode(409).body("type", equalTo("/problems/campaign-not-draft"));
    }

    @Test
    void editing_the_campaign_keeps_its_raters() {
        set(0, rater(audience.employeeIds().get(1), participationOf(0))).statusCode(200);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(superiors())
                .put("/campaigns/" + campaign)
                .then()
                .statusCode(200);
        board(Api.ADMIN).body("withoutRater", equalTo(1));
    }

    @Test
    void only_surveys_of_superiors_have_raters_and_strangers_see_none() {
        board(Given.staff(Role.EVALUATOR)).statusCode(404);
        board(Given.staff(Role.DECISION_MAKER)).statusCode(200).body("can", empty());
        var ofParticipants = GivenCampaign.draft(GivenCampaign.input(audience, "NAMED"));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + ofParticipants + "/raters")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/raters-not-asked"));
    }

    @Test
    void whoever_is_set_is_invited() {
        var subject = participationOf(0);
        set(0, rater(audience.employeeIds().get(1), subject)).statusCode(200);
        GivenCampaign.act(campaign, "publish", 200);
        Api.as(audience.nips().get(1)).get("/me/surveys").then().body("items.campaignId", hasItem(campaign));
    }

    @Test
    void raters_are_superiors_peers_subordinates_and_users_and_a_small_group_is_named() {
        var subject = participationOf(0);
        var other = audience.employeeIds().get(1);
        var outsider = Given.employee(Given.nip(true), audience.unitId());
        set(0, rater(other, subject), Map.of("employeeId", outsider, "participationId", subject, "role", "PEER"))
                .statusCode(200)
                .body("groups.role", contains("SUPERIOR", "PEER"))
                .body("groups.people", contains(1, 1))
                .body("groups.minimum", contains(5, 5))
                .body("groups.apart", contains(false, false))
                .body(
                        "subjects.find { it.participationId == '" + subject + "' }.raters.role",
                        contains("SUPERIOR", "PEER"));
        set(1, Map.of("employeeId", outsider, "participationId", subject, "role", "BOSS"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/raters/0/role"));
        GivenCampaign.act(campaign, "publish", 200);
        Api.as(audience.nips().get(1))
                .get("/me/surveys")
                .then()
                .body("items.find { it.campaignId == '" + campaign + "' }.raterRole", equalTo("SUPERIOR"));
    }

    @Test
    void a_group_of_the_least_size_stands_apart() {
        var subject = participationOf(0);
        var peers = new java.util.ArrayList<Object>();
        for (int i = 0; i < 5; i++) {
            var peer = Given.employee(Given.nip(true), audience.unitId());
            peers.add(Map.of("employeeId", peer, "participationId", subject, "role", "PEER"));
        }
        set(0, peers.toArray()).body("groups.apart", contains(true));
    }

    @Test
    void peers_are_proposed_from_the_unit_and_subordinates_to_whoever_leads_it() {
        var colleagues = new java.util.ArrayList<String>();
        for (int i = 0; i < 4; i++) colleagues.add(Given.employee(Given.nip(true), audience.unitId()));
        board(Api.ADMIN)
                .body("subjects[0].proposedPeers.size()", equalTo(3))
                .body("subjects[0].proposedPeers.role", contains("PEER", "PEER", "PEER"))
                .body("subjects[0].proposedSubordinates", empty());
        var own = board(Api.ADMIN).extract().<String>path("subjects[0].employeeId");
        org.assertj.core.api.Assertions.assertThat(
                        board(Api.ADMIN).extract().<List<String>>path("subjects[0].proposedPeers.employeeId"))
                .doesNotContain(own)
                .doesNotHaveDuplicates();
    }
}
