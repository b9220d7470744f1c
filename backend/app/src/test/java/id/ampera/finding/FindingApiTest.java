package id.ampera.finding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FindingApiTest {
    @Inject
    DataSource database;

    private static Map<String, Object> figure(String reference) {
        return Map.of("kind", "SURVEY_FIGURE", "reference", reference, "agreement", "SUPPORTS");
    }

    @Test
    void a_finding_without_evidence_is_not_published() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        given.act(finding, "publish")
                .statusCode(422)
                .body("type", equalTo("/problems/finding-without-evidence"))
                .body("detail", containsString("paling sedikit satu bukti"));
        given.pin(finding, given.figure("MEAN")).statusCode(200).body("triangulation", equalTo("SINGLE"));
        given.act(finding, "publish")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("can", not(hasItem("edit")));
        Api.as(given.lead)
                .get("/findings?evaluationId=" + given.evaluation + "&status=PUBLISHED&sort=title")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(finding)))
                .body("items[0].evidence", equalTo(1));
    }

    @Test
    void a_figure_carries_what_it_rests_on() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        given.pin(finding, given.figure("MEAN"))
                .statusCode(200)
                .body("evidence[0].was.figure", equalTo(2.5f))
                .body("evidence[0].was.n", equalTo(12))
                .body("evidence[0].was.denominator", equalTo(15))
                .body("evidence[0].was.statement", equalTo("Rata-rata 2,5"))
                .body("evidence[0].standing", equalTo("SAME"))
                .body("evidence[0].itemId", equalTo("q1"));
        given.pin(finding, given.figure("RESPONSE_RATE"))
                .statusCode(200)
                .body("evidence[1].was.statement", equalTo("80 % dari yang diundang menjawab (12 dari 15)"));
        given.pin(finding, given.figure("TOP_TWO")).statusCode(200).body("evidence[2].was.figure", equalTo(0.25f));
        given.pin(
                        finding,
                        figure("{\"campaignId\":\"" + given.campaign
                                + "\",\"item\":\"q1\",\"measure\":\"OPTION_SHARE\",\"option\":\"1\"}"))
                .statusCode(200)
                .body("evidence[3].was.figure", equalTo(0.25f));
        given.pin(finding, given.figure("MEAN")).statusCode(409).body("type", equalTo("/problems/evidence-twice"));
        for (var wrong : List.of("", "q1", "{\"measure\":\"MEAN\"}", "{\"campaignId\":1}")) {
            given.pin(finding, figure(wrong)).statusCode(400);
        }
    }

    @Test
    void evidence_of_another_evaluation_does_not_exist() {
        var given = new GivenFinding(database, "RELEASED");
        var other = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        given.pin(finding, other.figure("MEAN")).statusCode(404);
        Api.as(other.lead).get("/findings/" + finding).then().statusCode(404);
        Api.as(other.lead)
                .body(other.figure("MEAN"))
                .post("/findings/" + finding + "/evidence")
                .then()
                .statusCode(404);
        Api.as(other.lead)
                .body(Map.of("evaluationId", given.evaluation, "finding", given.input("Temuan")))
                .post("/findings")
                .then()
                .statusCode(404);
        Api.as(given.lead).get("/findings/" + UUID.randomUUID()).then().statusCode(404);
        Api.as(other.lead).get("/findings").then().statusCode(200).body("items.id", not(hasItem(finding)));
        Api.as(Given.staff(Role.DECISION_MAKER))
                .get("/findings/" + finding)
                .then()
                .statusCode(200)
                .body("can", hasSize(0));
    }

    @Test
    void the_second_of_two_editors_is_told_so() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        var path = "/findings/" + finding;
        Api.as(given.lead).body(given.input("Pertama")).put(path).then().statusCode(428);
        Api.as(given.lead)
                .header("If-Match", "\"0\"")
                .body(given.input("Pertama"))
                .put(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Pertama"));
        Api.as(given.lead)
                .header("If-Match", "\"0\"")
                .body(given.input("Kedua"))
                .put(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
        // pinning is not editing: whoever writes the text meanwhile is not overtaken
        given.pin(finding, given.figure("MEAN")).statusCode(200);
        Api.as(given.lead)
                .header("If-Match", "\"1\"")
                .body(given.input("Kedua"))
                .put(path)
                .then()
                .statusCode(200);
        Api.as(given.lead)
                .header("If-Match", "\"2\"")
                .body(Map.of("questionId", UUID.randomUUID(), "type", "GAP", "title", "a", "statement", "b"))
                .put(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/finding-question-unknown"));
    }

    @Test
    void a_figure_of_an_open_survey_waits_for_its_closing() {
        var given = new GivenFinding(database, "OPEN");
        var finding = given.draft();
        given.pin(finding, given.figure("MEAN")).statusCode(200).body("evidence[0].standing", equalTo("MOVING"));
        given.act(finding, "publish").statusCode(422).body("type", equalTo("/problems/evidence-moving"));
        Api.as(given.lead)
                .post("/campaigns/" + given.campaign + "/close")
                .then()
                .statusCode(200);
        // of a hundred answers then, of all two hundred now
        var shown = given.show(finding).body("evidence[0].standing", equalTo("CHANGED"));
        given.act(finding, "publish").statusCode(422).body("type", equalTo("/problems/evidence-stale"));
        given.act(finding, "evidence/" + shown.extract().path("evidence[0].id") + "/accept")
                .statusCode(200)
                .body("evidence[0].standing", equalTo("SAME"));
        given.act(finding, "publish").statusCode(200);
    }

    @Test
    void evidence_is_weighed_and_unpinned_while_the_finding_is_a_draft() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        String pin = given.pin(finding, given.figure("MEAN")).extract().path("evidence[0].id");
        var path = "/findings/" + finding + "/evidence/" + pin;
        Api.as(given.lead)
                .body(Map.of("agreement", "CONTRADICTS", "note", "Berbeda dari wawancara"))
                .put(path)
                .then()
                .statusCode(200)
                .body("triangulation", equalTo("DIVERGENT"));
        Api.as(given.lead).delete(path).then().statusCode(200).body("evidence", hasSize(0));
        Api.as(given.lead).delete(path).then().statusCode(404);
        given.pin(finding, given.figure("MEAN")).statusCode(200);
        given.act(finding, "publish").statusCode(200);
        given.pin(finding, given.figure("TOP_TWO"))
                .statusCode(409)
                .body("type", equalTo("/problems/finding-not-draft"));
    }

    @Test
    void a_withdrawn_finding_says_why_and_may_be_taken_up_again() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.published();
        var path = "/findings/" + finding + "/withdraw";
        Api.as(given.lead).body(Map.of("reason", " ")).post(path).then().statusCode(400);
        Api.as(given.lead)
                .body(Map.of("reason", "Rumusan terlalu luas"))
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("Rumusan terlalu luas"));
        Api.as(given.lead).body(Map.of("reason", "Lagi")).post(path).then().statusCode(409);
        given.act(finding, "reopen").statusCode(200).body("status", equalTo("DRAFT"));
        given.act(finding, "reopen").statusCode(409);
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectType=finding&subjectId=" + finding)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("finding.withdrawn"))
                .body("items.action", hasItem("finding.published"));
    }

    @Test
    void a_question_with_findings_is_kept() {
        var given = new GivenFinding(database, "RELEASED");
        given.draft();
        Api.as(given.lead)
                .header("If-Match", "\"1\"")
                .body(Map.of("questions", List.of()))
                .put("/evaluations/" + given.evaluation + "/questions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/finding-question-in-use"))
                .body("status", equalTo(409));
    }
}
