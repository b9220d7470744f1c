package id.ampera.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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

/** What answers each question: offered, attached, kept, gone. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnsweringApiTest {
    private Audience audience;
    private String evaluation;
    private String campaign;
    private String question;

    @BeforeEach
    void questions() {
        audience = GivenCampaign.audience(1);
        evaluation = audience.evaluationId();
        campaign = GivenCampaign.draft(GivenCampaign.input(audience, "NAMED"));
        question = put(
                        Api.ADMIN,
                        "/questions",
                        Map.of("questions", List.of(asked("Apa manfaatnya?"), asked("Apa lagi?"))))
                .statusCode(200)
                .body("missing", hasItem("SOURCES"))
                .extract()
                .path("questions[0].id");
    }

    private static Map<String, Object> asked(String text) {
        return Map.of("question", text, "sources", List.of());
    }

    private ValidatableResponse shown() {
        return Api.as(Api.ADMIN).get("/evaluations/" + evaluation).then();
    }

    private ValidatableResponse put(String nip, String path, Object body) {
        return Api.as(nip)
                .header("If-Match", "\"" + shown().extract().path("version") + "\"")
                .body(body)
                .put("/evaluations/" + evaluation + path)
                .then();
    }

    private static Map<String, Object> attachment(Object question, Object source, String item) {
        return Map.of("questionId", question, "kind", "SURVEY_ITEM", "sourceId", source, "itemKey", item);
    }

    private ValidatableResponse attach(Object... attachments) {
        return put(Api.ADMIN, "/answering", Map.of("attachments", List.of(attachments)));
    }

    @Test
    void the_items_of_the_surveys_are_offered() {
        Api.as(Api.ADMIN)
                .get("/evaluations/" + evaluation + "/answer-candidates")
                .then()
                .statusCode(200)
                .body("items.findAll { it.sourceId == '" + campaign + "' }.itemKey", contains("q1", "q2"));
        Api.as(Given.staff(Role.EVALUATOR))
                .get("/evaluations/" + evaluation + "/answer-candidates")
                .then()
                .statusCode(404);
    }

    @Test
    void an_item_answers_the_questions_that_it_is_attached_to() {
        attach(attachment(question, campaign, "q1"), attachment(question, campaign, "q2"))
                .statusCode(200)
                .body("questions[0].answering.itemKey", contains("q1", "q2"))
                .body("questions[0].answering[0].sourceId", equalTo(campaign))
                .body("questions[0].answering.attached", contains(true, true))
                .body("questions[1].answering", empty())
                .body("missing", hasItem("SOURCES"));
        attach(attachment(question, campaign, "q2")).body("questions[0].answering.itemKey", contains("q2"));
        shown().body("questions[0].answering.itemKey", contains("q2")).body("answering.sourceId", hasItem(campaign));
    }

    @Test
    void an_attached_source_completes_the_design() {
        var second = shown().extract().<String>path("questions[1].id");
        attach(attachment(question, campaign, "q1"), attachment(second, campaign, "q1"))
                .body("missing", not(hasItem("SOURCES")));
    }

    @Test
    void what_is_not_there_is_pointed_at() {
        attach(attachment(question, campaign, "q1"), attachment(UUID.randomUUID(), campaign, "q1"))
                .statusCode(422)
                .body("type", equalTo("/problems/question-unknown"))
                .body("errors[0].pointer", equalTo("/attachments/1/questionId"));
        attach(attachment(question, campaign, "q9"))
                .statusCode(422)
                .body("type", equalTo("/problems/source-unknown"))
                .body("errors[0].pointer", equalTo("/attachments/0/sourceId"));
        put(Given.staff(Role.DECISION_MAKER), "/answering", Map.of("attachments", List.of()))
                .statusCode(403);
        put(Given.staff(Role.EVALUATOR), "/answering", Map.of("attachments", List.of()))
                .statusCode(404);
    }

    @Test
    void a_source_that_is_gone_keeps_its_name_and_may_stay() {
        var gone = GivenCampaign.draft(GivenCampaign.input(audience, "NAMED"));
        var label = attach(attachment(question, gone, "q1")).extract().<String>path("questions[0].answering[0].label");
        GivenCampaign.act(gone, "cancel", 200);
        shown().body("questions[0].answering[0].label", equalTo(label));
        attach(attachment(question, gone, "q1")).statusCode(200);
        attach().statusCode(200);
        attach(attachment(question, gone, "q1")).statusCode(422);
    }
}
