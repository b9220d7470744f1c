package id.ampera.programme;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ParticipantImportApiTest {

    private static ValidatableResponse upload(String nip, String cohortId, String csv, boolean dryRun) {
        return Api.as(nip)
                .contentType("multipart/form-data")
                .multiPart("file", "peserta.csv", csv.getBytes(StandardCharsets.UTF_8))
                .queryParam("dryRun", dryRun)
                .post("/cohorts/" + cohortId + "/participant-imports")
                .then();
    }

    private static String known() {
        var nip = Given.nip(true);
        Given.employee(nip, Given.unit());
        return nip;
    }

    @Test
    void good_rows_are_taken_and_the_others_reported() {
        var cohort = GivenProgramme.cohort();
        var first = known();
        var second = known();
        var csv = "\uFEFFNIP;pre;post\r\n" + first + ";54,5;92.25\r\n" + "'" + second + ";;\r\n" + first
                + ";1;2\r\n;3;4\r\n\r\n=1+1;5;6\r\n" + known() + ";101;abc\r\n\"19990101\"\"\";7;8\r\n";
        upload(Api.ADMIN, cohort, csv, true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("enrolled", equalTo(2));
        Api.as(Api.ADMIN).get("/cohorts/" + cohort + "/participants").then().body("total", equalTo(0));
        upload(Api.ADMIN, cohort, csv, false)
                .statusCode(200)
                .body("rows", equalTo(7))
                .body("enrolled", equalTo(2))
                .body("errors.row", equalTo(java.util.List.of(4, 5, 7, 8, 8, 9)))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "row-nip-twice",
                                "row-nip-missing",
                                "row-nip-unknown",
                                "row-score-wrong",
                                "row-score-wrong",
                                "row-nip-unknown"))
                .body("errors[0].detail", equalTo("NIP sudah ada di baris 2"));
        Api.as(Api.ADMIN)
                .get("/cohorts/" + cohort)
                .then()
                .body("participants.enrolled", equalTo(2))
                .body("gain.pairs", equalTo(1));
    }

    @Test
    void the_same_file_again_changes_nothing_and_an_empty_score_stays() {
        var cohort = GivenProgramme.cohort();
        var nip = known();
        upload(Api.ADMIN, cohort, "nip,pre,post\n" + nip + ",50,\n", false).body("enrolled", equalTo(1));
        upload(Api.ADMIN, cohort, "nip,pre,post\n" + nip + ",50.00,\n", false)
                .body("unchanged", equalTo(1))
                .body("scored", equalTo(0));
        upload(Api.ADMIN, cohort, "nip,post\n" + nip + ",80\n", false).body("scored", equalTo(1));
        Api.as(Api.ADMIN)
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .body("items[0].preScore", equalTo(50.0f))
                .body("items[0].postScore", equalTo(80.0f));
    }

    @Test
    void what_does_not_fit_is_reported() {
        var programme = GivenProgramme.programme();
        var input = GivenProgramme.cohortInput();
        input.put("capacity", 1);
        var cohort = Api.as(Api.ADMIN)
                .body(input)
                .post("/programmes/" + programme + "/cohorts")
                .then()
                .extract()
                .<String>path("id");
        upload(Api.ADMIN, cohort, "nip\n" + known() + "\n" + known() + "\n", false)
                .body("enrolled", equalTo(1))
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("row-cohort-full"));
    }

    @Test
    void a_file_that_is_none_is_refused_whole() {
        var cohort = GivenProgramme.cohort();
        upload(Api.ADMIN, cohort, "nama,nilai\nSiti,5\n", false)
                .statusCode(422)
                .body("type", equalTo("/problems/import-columns-missing"));
        upload(Api.ADMIN, cohort, "", false).statusCode(422);
        upload(Api.ADMIN, cohort, "nip\n" + "1\n".repeat(2_001), false)
                .statusCode(413)
                .body("type", equalTo("/problems/import-too-large"));
        Api.as(Api.ADMIN)
                .contentType("multipart/form-data")
                .multiPart("file", "peserta.csv", new byte[] {'n', 'i', 'p', '\n', (byte) 0xC3, 0x28})
                .post("/cohorts/" + cohort + "/participant-imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/import-unreadable"));
        Api.as(Api.ADMIN)
                .contentType("multipart/form-data")
                .multiPart("lain", "peserta.csv", new byte[] {'x'})
                .post("/cohorts/" + cohort + "/participant-imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/file"));
    }

    @Test
    void rights_and_language_follow_the_reader() {
        var cohort = GivenProgramme.cohort();
        upload(Given.staff(Role.DECISION_MAKER), cohort, "nip\n1\n", false).statusCode(403);
        upload(Api.ADMIN, java.util.UUID.randomUUID().toString(), "nip\n1\n", false)
                .statusCode(404);
        Api.as(Given.staff(Role.EVALUATOR))
                .header("Accept-Language", "en")
                .contentType("multipart/form-data")
                .multiPart("file", "peserta.csv", "nip\n123\n".getBytes(StandardCharsets.UTF_8))
                .post("/cohorts/" + cohort + "/participant-imports")
                .then()
                .statusCode(200)
                .body("errors[0].detail", equalTo("The NIP is not on the roster; check its 18 digits"))
                .body("errors[0].detail", not(equalTo("123")));
    }
}
