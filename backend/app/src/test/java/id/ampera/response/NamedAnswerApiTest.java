package id.ampera.response;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NamedAnswerApiTest {
    private static final Map<String, Object> ANSWERS = Map.of("q1", "4", "q2", " Lebih banyak praktik ");

    private static Audience audience;
    private static String campaign;
    private static int next;

    @Inject
    DataSource database;

    @BeforeEach
    void anOpenCampaign() {
        if (campaign != null) return;
        audience = GivenCampaign.audience(40);
        campaign = GivenCampaign.open(audience, "NAMED");
    }

    private static String someone() {
        return audience.nips().get(next++);
    }

    private static Response submit(String nip, String invitation, Object answers) {
        return submit(campaign, nip, invitation, answers);
    }

    private static Response submit(String campaignId, String nip, String invitation, Object answers) {
        return Api.as(nip)
                .body(Map.of("invitationId", invitation, "answers", answers))
                .post("/campaigns/" + campaignId + "/submissions");
    }

    private List<String> stored(String invitation, String column) throws SQLException {
        return Tables.query(
                database,
                "select " + column + " from named_submission where invitation_id = unhex('"
                        + invitation.replace("-", "") + "')");
    }

    @Test
    void an_answer_is_kept_whole_under_the_invitation() throws SQLException {
        var nip = someone();
        var invitation = GivenCampaign.invitation(campaign, nip);
        submit(nip, invitation, ANSWERS)
                .then()
                .statusCode(201)
                .body("receipt", notNullValue())
                .body("submittedAt", notNullValue());
        assertThat(stored(invitation, "answers")).containsExactly("{\"q1\":\"4\",\"q2\":\"Lebih banyak praktik\"}");
        Api.as(nip)
                .get("/me/surveys")
                .then()
                .body("items.find { it.campaignId == '" + campaign + "' }.state", equalTo("ANSWERED"));
    }

    @Test
    void a_text_of_blanks_is_a_skipped_one() throws SQLException {
        var nip = someone();
        var invitation = GivenCampaign.invitation(campaign, nip);
        submit(nip, invitation, Map.of("q1", "4", "q2", " \u200b\u3000")).then().statusCode(201);
        assertThat(stored(invitation, "answers")).containsExactly("{\"q1\":\"4\",\"q2\":null}");
    }

    @Test
    void the_same_answer_again_is_the_same_and_another_one_is_refused() throws SQLException {
        var nip = someone();
        var invitation = GivenCampaign.invitation(campaign, nip);
        var first = submit(nip, invitation, ANSWERS).then().statusCode(201).extract();
        submit(nip, invitation, Map.of("q2", "Lebih banyak praktik", "q1", "4"))
                .then()
                .statusCode(201)
                .body("receipt", equalTo(first.path("receipt")))
                .body("submittedAt", equalTo(first.path("submittedAt")));
        submit(nip, invitation, Map.of("q1", "1"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-answered"));
        assertThat(stored(invitation, "receipt")).containsExactly(first.<String>path("receipt"));
    }

    @Test
    void an_invitation_is_used_by_whom_it_names() {
        var nip = someone();
        var other = someone();
        var invitation = GivenCampaign.invitation(campaign, nip);
        submit(other, invitation, ANSWERS).then().statusCode(404);
        submit(Api.STRANGER, invitation, ANSWERS).then().statusCode(404);
        submit(nip, UUID.randomUUID().toString(), ANSWERS).then().statusCode(404);
        submit(UUID.randomUUID().toString(), nip, invitation, ANSWERS).then().statusCode(404);
        Api.anonymous()
                .body(Map.of("invitationId", invitation, "answers", ANSWERS))
                .post("/campaigns/" + campaign + "/submissions")
                .then()
                .statusCode(401);
    }

    @Test
    void what_is_not_asked_is_neither_answered_nor_kept() throws SQLException {
        var reason = item("long-text", "sebab");
        reason.put("visibleWhen", Map.of("op", "compare", "item", "q1", "is", "at-most", "value", 2));
        var people = GivenCampaign.audience(3, GivenQuestionnaire.published(definition(likert("q1", 5), reason)));
        var branching = GivenCampaign.open(people, "NAMED");
        var satisfied = people.nips().get(0);
        var invitation = GivenCampaign.invitation(branching, satisfied);
        submit(branching, satisfied, invitation, Map.of("q1", "4", "sebab", "Terlalu singkat"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answers/sebab"))
                .body("errors[0].code", equalTo("not_asked"));
        submit(branching, satisfied, invitation, Map.of("q1", "4")).then().statusCode(201);
        assertThat(stored(invitation, "answers")).containsExactly("{\"q1\":\"4\"}");

        var other = people.nips().get(1);
        var asked = GivenCampaign.invitation(branching, other);
        submit(branching, other, asked, Map.of("q1", "2")).then().statusCode(201);
        assertThat(stored(asked, "answers")).containsExactly("{\"q1\":\"2\",\"sebab\":null}");
    }

    @Test
    void choices_are_kept_in_the_order_of_the_questionnaire_and_an_order_as_given() throws SQLException {
        var choices = likert("pilih", 4);
        choices.put("type", "multiple-choice");
        var order = likert("urut", 3);
        order.put("type", "ranking");
        var people = GivenCampaign.audience(1, GivenQuestionnaire.published(definition(choices, order)));
        var shuffled = GivenCampaign.open(people, "NAMED");
        var nip = people.nips().get(0);
        var invitation = GivenCampaign.invitation(shuffled, nip);
        submit(shuffled, nip, invitation, Map.of("pilih", List.of("3", "1"), "urut", List.of("2", "3", "1")))
                .then()
                .statusCode(201);
        assertThat(stored(invitation, "answers"))
                .containsExactly("{\"pilih\":[\"1\",\"3\"],\"urut\":[\"2\",\"3\",\"1\"]}");
    }

    @Test
    void answers_are_checked_with_pointers() {
        var nip = someone();
        var invitation = GivenCampaign.invitation(campaign, nip);
        submit(nip, invitation, Map.of("q1", "7", "x", 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/answers-invalid"))
                .body("errors.pointer", contains("/answers/q1", "/answers/x"));
        submit(nip, invitation, List.of()).then().statusCode(422);
        submit(nip, invitation, Map.of()).then().statusCode(422).body("errors[0].code", equalTo("required"));
        Api.as(nip)
                .body("{\"invitationId\":\"" + invitation + "\",\"answers\":{\"q1\":")
                .post("/campaigns/" + campaign + "/submissions")
                .then()
                .statusCode(400);
    }

    @Test
    void a_campaign_takes_answers_only_while_it_is_open() {
        var own = GivenCampaign.audience(2);
        var input = GivenCampaign.input(own, "NAMED");
        input.put("opensAt", java.time.Instant.now().plusSeconds(3600).toString());
        var id = GivenCampaign.published(input);
        var nip = own.nips().get(0);
        var invitation = GivenCampaign.invitation(id, nip);
        submit(id, nip, invitation, ANSWERS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-yet-open"));
        GivenCampaign.act(id, "open", 200);
        var receipt = submit(id, nip, invitation, ANSWERS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("receipt");
        GivenCampaign.act(id, "close", 200);
        var late = own.nips().get(1);
        submit(id, late, GivenCampaign.invitation(id, late), ANSWERS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-closed"));
        submit(id, nip, invitation, ANSWERS).then().statusCode(201).body("receipt", equalTo(receipt));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id + "/progress")
                .then()
                .body("answered", equalTo(1))
                .body("invited", equalTo(2));
    }

    @Test
    void an_anonymous_campaign_is_not_answered_by_name() {
        var own = GivenCampaign.audience(15);
        var id = GivenCampaign.open(own, "ANONYMOUS");
        submit(id, own.nips().get(0), UUID.randomUUID().toString(), ANSWERS)
                .then()
                .statusCode(404);
    }

    @Test
    void many_at_once_are_each_kept_once() throws Exception {
        var calls = new ArrayList<Callable<Response>>();
        var invitations = new ArrayList<String>();
        for (int i = 0; i < 16; i++) {
            var nip = someone();
            var invitation = GivenCampaign.invitation(campaign, nip);
            invitations.add(invitation);
            calls.add(() -> submit(nip, invitation, ANSWERS));
            calls.add(() -> submit(nip, invitation, ANSWERS));
        }
        var pool = Executors.newFixedThreadPool(32);
        var receipts = new HashSet<String>();
        for (var done : pool.invokeAll(calls)) {
            receipts.add(done.get().then().statusCode(201).extract().path("receipt"));
        }
        pool.shutdown();
        assertThat(receipts).hasSize(16);
        for (var invitation : invitations) assertThat(stored(invitation, "id")).hasSize(1);
    }
}
