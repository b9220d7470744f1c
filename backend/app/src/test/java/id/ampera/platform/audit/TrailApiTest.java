package id.ampera.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenRoster;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What features leave in the trail, read as an administrator reads it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TrailApiTest {

    /** Oldest first. */
    private static List<String> actions(String subjectId) {
        return Api.as(Api.ADMIN)
                .queryParam("subjectId", subjectId)
                .queryParam("sort", "occurredAt")
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
    }

    private static List<String> changes(String subjectId, String action) {
        String entry = Api.as(Api.ADMIN)
                .queryParam("subjectId", subjectId)
                .queryParam("action", action)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return Api.as(Api.ADMIN)
                .get("/audit-entries/" + entry)
                .then()
                .statusCode(200)
                .extract()
                .path("changes.pointer");
    }

    private static void put(String nip, String path, Object body) {
        Api.as(nip).header("If-Match", "\"0\"").body(body).put(path).then().statusCode(200);
    }

    @Test
    void a_cohort_tells_who_joined_and_how_it_ended() {
        var programme = GivenProgramme.programme();
        var input = GivenProgramme.cohortInput();
        String cohort = Api.as(Api.ADMIN)
                .body(input)
                .post("/programmes/" + programme + "/cohorts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        input.put("name", "Angkatan lain " + Given.number());
        put(Api.ADMIN, "/cohorts/" + cohort, input);
        GivenProgramme.participants(cohort, Given.unit(), 2);
        var nip = Given.nip(true);
        Given.employee(nip, Given.unit());
        upload(cohort, nip, true);
        upload(cohort, nip, false);
        Api.as(Api.ADMIN).post("/cohorts/" + cohort + "/complete").then().statusCode(200);
        assertThat(actions(cohort))
                .containsExactly(
                        "cohort.created",
                        "cohort.edited",
                        "cohort.enrolled",
                        "cohort.participants-imported",
                        "cohort.completed");
        assertThat(changes(cohort, "cohort.edited")).contains("/name");
    }

    private static void upload(String cohort, String nip, boolean dryRun) {
        GivenRoster.administrator()
                .multiPart("file", "peserta.csv", ("nip;pre;post\n" + nip + ";50;70\n").getBytes())
                .queryParam("dryRun", dryRun)
                .post("/cohorts/" + cohort + "/participant-imports")
                .then()
                .statusCode(200);
    }

    @Test
    void a_participation_tells_its_scores_and_its_end() {
        var cohort = GivenProgramme.cohort();
        GivenProgramme.participants(cohort, Given.unit(), 1);
        String id = Api.as(Api.ADMIN)
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .extract()
                .path("items[0].id");
        put(Api.ADMIN, "/participations/" + id + "/scores", Map.of("preScore", 50, "postScore", 75));
        Api.as(Api.ADMIN).post("/participations/" + id + "/withdraw").then().statusCode(200);
        Api.as(Api.ADMIN).post("/participations/" + id + "/reinstate").then().statusCode(200);
        assertThat(actions(id))
                .containsExactly("participation.scored", "participation.withdrawn", "participation.reinstated");
        assertThat(changes(id, "participation.scored")).contains("/preScore", "/postScore");
    }

    @Test
    void an_evaluation_tells_each_move_of_its_phase_with_the_reason() {
        var lead = Given.staff(Role.EVALUATOR);
        var id = GivenProgramme.evaluationOf(lead, GivenProgramme.programme());
        var sources = List.of(Map.of("kind", "SURVEY_ITEM", "label", "Survei peserta"));
        var question = Map.of("question", "Apakah materi dapat diterapkan?", "sources", sources);
        put(lead, "/evaluations/" + id + "/questions", Map.of("questions", List.of(question)));
        move(lead, id, "advance", Map.of("to", "COLLECTION"));
        move(lead, id, "advance", Map.of("to", "ANALYSIS"));
        move(lead, id, "go-back", Map.of("to", "COLLECTION", "reason", "Wawancara diulang"));
        assertThat(actions(id))
                .containsExactly(
                        "evaluation.created",
                        "evaluation.questions-asked",
                        "evaluation.advanced",
                        "evaluation.advanced",
                        "evaluation.gone-back");
        assertThat(changes(id, "evaluation.gone-back")).contains("/reason");
    }

    private static void move(String nip, String id, String verb, Object to) {
        Api.as(nip).body(to).post("/evaluations/" + id + "/" + verb).then().statusCode(200);
    }

    @Test
    void a_roster_import_tells_who_uploaded_and_who_applied_it() throws InterruptedException {
        var unit = Given.unitInput();
        Api.as(Api.ADMIN).body(unit).post("/units").then().statusCode(201);
        var csv = GivenRoster.csv(
                "nip;nama;kode unit", Given.nip(true) + ";Pegawai " + Given.number() + ";" + unit.get("code"));
        var id = GivenRoster.upload(GivenRoster.administrator(), "pegawai.csv", csv);
        GivenRoster.await(GivenRoster::administrator, id, "CHECKED");
        GivenRoster.administrator()
                .post("/roster-imports/" + id + "/apply")
                .then()
                .statusCode(202);
        GivenRoster.await(GivenRoster::administrator, id, "APPLIED");
        assertThat(actions(id)).containsExactly("roster-import.uploaded", "roster-import.applied");
    }
}
