package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A draft saves itself every few seconds; the trail stays readable and loses nothing of who changed what into what. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuestionnaireAuditApiTest {
    @Inject
    EntityManager em;

    private static void save(String nip, String id, int version, int points) {
        Api.as(nip)
                .header("If-Match", "\"" + version + "\"")
                .body(GivenQuestionnaire.edit(definition(likert("q" + points, points))))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse trail(String id) {
        return Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse entry(String id, int at) {
        var entry = trail(id).extract().<String>path("items[" + at + "].id");
        return Api.as(Api.ADMIN).get("/audit-entries/" + entry).then().statusCode(200);
    }

    @Transactional
    void age(String id) {
        em.createNativeQuery(
                        "update audit_entry set occurred_at = occurred_at - interval 11 minute where subject_id = ?1")
                .setParameter(1, UUID.fromString(id))
                .executeUpdate();
    }

    @Test
    void what_one_person_saves_in_one_sitting_is_one_entry_with_first_and_last_state() {
        var id = GivenQuestionnaire.questionnaire();
        for (int save = 0; save < 4; save++) save(Api.ADMIN, id, save, save + 3);
        trail(id)
                .body("items.action", equalTo(List.of("questionnaire.edited", "questionnaire.created")))
                .body("items[0].continuedAt", notNullValue())
                .body("items[1].continuedAt", nullValue());
        entry(id, 0)
                .body("changes.find { it.pointer == '/definition/sections' }.before", nullValue())
                .body("changes.find { it.pointer == '/definition/sections' }.after", containsString("\"q6\""))
                .body("changes.find { it.pointer == '/definition/sections' }.after", not(containsString("\"q5\"")));
    }

    @Test
    void another_person_another_act_and_another_sitting_have_entries_of_their_own() {
        var colleague = Given.staff(Role.EVALUATOR);
        var id = GivenQuestionnaire.questionnaire();
        save(Api.ADMIN, id, 0, 3);
        save(colleague, id, 1, 4);
        save(Api.ADMIN, id, 2, 5);
        entry(id, 0).body("changes.find { it.pointer == '/definition/sections' }.before", containsString("\"q4\""));
        entry(id, 1).body("changes.find { it.pointer == '/definition/sections' }.after", containsString("\"q4\""));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"3\"")
                .post("/questionnaires/" + id + "/publish")
                .then()
                .statusCode(200);
        save(Api.ADMIN, id, 4, 6);
        trail(id).body("total", equalTo(6));
        age(id);
        save(Api.ADMIN, id, 5, 7);
        trail(id).body("total", equalTo(7));
        entry(id, 0).body("changes.find { it.pointer == '/definition/sections' }.before", containsString("\"q6\""));
    }
}
