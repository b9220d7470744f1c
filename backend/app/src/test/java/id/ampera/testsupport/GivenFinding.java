package id.ampera.testsupport;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.likert;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.GivenResult.Person;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** An evaluation with one question, led by somebody, and a survey of twelve answers (sixteen while it is open); findings and evidence of it. */
public final class GivenFinding {
    public final String lead = Given.staff(Role.EVALUATOR);
    public final String programme = GivenProgramme.programme();
    public final String evaluation = GivenProgramme.evaluationOf(lead, programme);
    public final String question = ask();
    public final UUID campaign;

    /** @param status of the named campaign */
    public GivenFinding(DataSource database, String status) {
        var given = new GivenResult(database);
        campaign = given.campaign(
                evaluation, GivenQuestionnaire.published(definition(likert("q1", 5))), "NAMED", status, "");
        var unit = Given.unit();
        var people = new ArrayList<Person>();
        // while it is open figures begin with a hundred, as many more behind them
        int answers = status.equals("OPEN") ? 200 : 12;
        for (int i = 0; i < answers + 3; i++) {
            people.add(new Person(
                    unit, null, i % 2 == 0 ? "F" : "M", i < answers ? "{\"q1\":\"" + (1 + i % 4) + "\"}" : null));
        }
        given.named(campaign, people);
    }

    private String ask() {
        return Api.as(lead)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "questions",
                        List.of(Map.of("question", "Apakah materi dapat diterapkan?", "sources", List.of()))))
                .put("/evaluations/" + evaluation + "/questions")
                .then()
                .statusCode(200)
                .extract()
                .path("questions[0].id");
    }

    public Map<String, Object> input(String title) {
        return Map.of(
                "questionId", question, "type", "WEAKNESS", "title", title, "statement", "Praktik langsung kurang.");
    }

    public String draft() {
        return Api.as(lead)
                .body(Map.of("evaluationId", evaluation, "finding", input("Temuan Uji " + Given.number())))
                .post("/findings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Map<String, Object> figure(String measure) {
        var item = measure.equals("RESPONSE_RATE") ? "" : ",\"item\":\"q1\"";
        return Map.of(
                "kind",
                "SURVEY_FIGURE",
                "reference",
                "{\"measure\":\"" + measure + "\"" + item + ",\"campaignId\":\"" + campaign + "\"}",
                "agreement",
                "SUPPORTS");
    }

    public ValidatableResponse pin(String finding, Map<String, Object> evidence) {
        return Api.as(lead)
                .body(evidence)
                .post("/findings/" + finding + "/evidence")
                .then();
    }

    public ValidatableResponse act(String finding, String verb) {
        return Api.as(lead).post("/findings/" + finding + "/" + verb).then();
    }

    public ValidatableResponse show(String finding) {
        return Api.as(lead).get("/findings/" + finding).then();
    }

    public String published() {
        var finding = draft();
        pin(finding, figure("MEAN")).statusCode(200);
        act(finding, "publish").statusCode(200);
        return finding;
    }
}
