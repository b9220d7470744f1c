package id.ampera.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.BrokenUpload;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProofUploadBrokenTest {

    @Test
    void a_proof_that_breaks_off_leaves_nothing_and_can_be_sent_again() throws Exception {
        var given = new GivenRecommendation();
        var id = given.accepted();
        var before = BrokenUpload.stored();
        var path = "/follow-ups/" + id + "/proofs";
        var key = Map.of("Idempotency-Key", "terputus-" + id);
        BrokenUpload.send(given.officer, path, key, "", "%PDF-1.7 " + "daftar hadir yang terputus ".repeat(10_000));
        Api.as(given.officer).get("/follow-ups/" + id).then().body("proofs", empty());
        assertThat(BrokenUpload.stored()).isEqualTo(before);
        for (var attempt = 0; attempt < 2; attempt++) {
            Api.as(given.officer)
                    .headers(key)
                    .contentType("multipart/form-data")
                    .multiPart("file", "daftar hadir.pdf", "%PDF-1.7 isi".getBytes())
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("proofs", hasSize(1));
        }
        assertThat(BrokenUpload.stored()).hasSize(before.size() + 1);
    }
}
