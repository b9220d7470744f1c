package id.ampera.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChecklistApiTest {
    private static final String FIRST = "Pasal 1\nPelatihan diikuti setiap ASN di loket pelayanan.";
    private static final String SECOND =
            "Pasal 2\nPraktik paling sedikit empat puluh persen dari jam pelajaran.\nPasal 3\n"
                    + "Biaya dibebankan pada anggaran daerah.";
    private static final String PRACTICE = "Praktik paling sedikit empat puluh persen";

    private static String evaluation() {
        return GivenProgramme.evaluation(GivenProgramme.programme());
    }

    @Test
    void a_criterion_that_is_met_is_proven_by_an_excerpt() {
        var evaluation = evaluation();
        var id = GivenDocument.document(evaluation, FIRST, SECOND);
        var excerpt = GivenDocument.excerpt(id, 2, PRACTICE);
        var unproven = Map.of("criterion", "Ada praktik", "verdict", "MET", "excerptIds", new String[0]);
        var title = "Daftar periksa " + Given.number();
        Api.as(Api.ADMIN)
                .body(Map.of("evaluationId", evaluation, "title", title, "criteria", new Object[] {unproven}))
                .post("/checklists")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/criterion-without-proof"))
                .body("errors[0].pointer", equalTo("/criteria/0/excerptIds"));
        var proven = Map.of("criterion", "Ada praktik", "verdict", "MET", "excerptIds", new String[] {excerpt});
        var open = Map.of("criterion", "Ada simulasi", "verdict", "OPEN", "excerptIds", new String[0]);
        var input = Map.of("evaluationId", evaluation, "title", title, "criteria", new Object[] {proven, open});
        var checklist = Api.as(Api.ADMIN)
                .body(input)
                .post("/checklists")
                .then()
                .statusCode(201)
                .body("criteria[0].proofs.words", contains(PRACTICE))
                .body("criteria[1].proofs", empty())
                .extract()
                .<String>path("id");
        Api.as(Api.ADMIN).body(input).post("/checklists").then().statusCode(409);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .delete("/document-excerpts/" + excerpt)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/excerpt-in-use"));
        Api.as(Api.ADMIN)
                .queryParam("evaluationId", evaluation)
                .get("/checklists")
                .then()
                .body("items[0].criteria", equalTo(2))
                .body("items[0].met", equalTo(1))
                .body("items[0].decided", equalTo(1));
        Api.as(Api.ADMIN)
                .get("/evaluations/" + evaluation)
                .then()
                .statusCode(200)
                .body("answering.findAll { it.kind == 'DOCUMENT' }", not(empty()));
        var stranger = Given.staff("evaluator");
        Api.as(stranger).get("/checklists/" + checklist).then().statusCode(404);
        Api.as(stranger).get("/checklists").then().body("items", empty());
        Api.as(stranger).body(input).post("/checklists").then().statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/checklists/" + checklist)
                .then()
                .statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"0\"")
                .delete("/checklists/" + checklist)
                .then()
                .statusCode(404);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("evaluationId", evaluation, "title", title, "criteria", new Object[] {open}))
                .put("/checklists/" + checklist)
                .then()
                .statusCode(200)
                .body("criteria", hasSize(1));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .delete("/checklists/" + checklist)
                .then()
                .statusCode(204);
    }
}
