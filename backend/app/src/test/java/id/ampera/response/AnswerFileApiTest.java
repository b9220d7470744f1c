package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.SampleFiles;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of named answers: what is taken and kept, and who sees it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnswerFileApiTest {
    private static GivenAnswerFile given;

    @BeforeEach
    void aCampaignThatAsksForFiles() {
        if (given == null) given = new GivenAnswerFile(20);
    }

    @Test
    void of_a_photo_there_is_what_can_be_seen_and_nothing_else() throws IOException {
        var person = given.someone();
        var sent = GivenAnswerFile.photo(3000, 2000);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("GPS");
        var id = UUID.randomUUID().toString();
        person.send(id, "foto", sent)
                .statusCode(201)
                .body("id", equalTo(id))
                .body("item", equalTo("foto"))
                .body("kind", equalTo("photo"));
        var kept = given.fetch(person.nip(), id)
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", startsWith("attachment; filename=\"foto-"))
                .header("Content-Disposition", endsWith(".jpg\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        var drawn = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(1600, 1067);
    }

    @Test
    void the_long_side_counts_and_a_png_becomes_a_photo() throws IOException {
        var person = given.someone();
        var tall = person.sent("foto", GivenAnswerFile.picture("png", 900, 2400));
        var kept = given.fetch(person.nip(), tall).statusCode(200).extract().asByteArray();
        assertThat(kept).startsWith(0xff, 0xd8, 0xff);
        var drawn = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(600, 1600);
    }

    @Test
    void a_pdf_is_kept_as_it_is_also_one_without_text() {
        var person = given.someone();
        var scan = SampleFiles.pdf("");
        var id = person.sent("bukti", scan);
        given.fetch(person.nip(), id).statusCode(200).contentType("application/pdf");
        assertThat(given.fetch(person.nip(), id).extract().asByteArray()).isEqualTo(scan);
    }

    @Test
    void what_it_is_tells_the_content_and_not_the_name() throws IOException {
        var person = given.someone();
        var id = UUID.randomUUID().toString();
        for (var bytes : new byte[][] {
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            GivenAnswerFile.picture("gif", 4, 4),
            SampleFiles.docx("Isi"),
            new byte[0]
        }) {
            person.send(id, "bukti", bytes).statusCode(415).body("type", equalTo("/problems/answer-file-type"));
        }
        person.send(id, "foto", SampleFiles.pdf("Surat")).statusCode(415).body("errors[0].pointer", equalTo("/file"));
        var cut = GivenAnswerFile.photo(300, 200);
        person.send(id, "foto", Arrays.copyOf(cut, 60))
                .statusCode(422)
                .body("type", equalTo("/problems/answer-file-unreadable"));
        person.send(id, "bukti", SampleFiles.lockedPdf("Rahasia"))
                .statusCode(422)
                .body("type", equalTo("/problems/file-encrypted"));
        person.send(id, "bukti", "%PDF-1.7 bukan".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("type", equalTo("/problems/file-damaged"));
    }

    @Test
    void what_is_too_large_or_unfolds_without_end_is_refused() throws IOException {
        var person = given.someone();
        var id = UUID.randomUUID().toString();
        var large = Arrays.copyOf(GivenAnswerFile.photo(300, 200), 5 * 1024 * 1024 + 1);
        person.send(id, "foto", large).statusCode(413).body("type", equalTo("/problems/answer-file-too-large"));
        var bomb = ByteBuffer.wrap(GivenAnswerFile.picture("png", 4, 4));
        bomb.putInt(16, 60_000).putInt(20, 60_000);
        person.send(id, "foto", bomb.array()).statusCode(413);
        person.send(id, "foto", Arrays.copyOf(GivenAnswerFile.photo(300, 200), 5 * 1024 * 1024))
                .statusCode(201);
    }

    @Test
    void it_is_sent_under_ones_own_invitation_for_what_asks_for_it() throws IOException {
        var person = given.someone();
        var other = given.someone();
        var photo = GivenAnswerFile.photo(30, 20);
        var id = UUID.randomUUID().toString();
        person.send(id, other.invitation(), "foto", photo).statusCode(404);
        person.send(id, "q1", photo)
                .statusCode(422)
                .body("type", equalTo("/problems/answer-file-not-asked"))
                .body("errors[0].pointer", equalTo("/upload/item"));
        person.send(id, "lain", photo).statusCode(422);
        person.send("bukan-id", "foto", photo).statusCode(400);
        Api.as(person.nip())
                .contentType("multipart/form-data")
                .multiPart("file", "x", photo, "image/jpeg")
                .post("/campaigns/" + given.campaign + "/answer-files")
                .then()
                .statusCode(400);
    }

    @Test
    void the_same_upload_again_is_the_same_file_and_nobody_takes_anothers() throws IOException {
        var person = given.someone();
        var other = given.someone();
        var id = person.sent("foto", GivenAnswerFile.photo(30, 20));
        person.send(id, "foto", GivenAnswerFile.photo(30, 20)).statusCode(201).body("id", equalTo(id));
        person.send(id, "bukti", GivenAnswerFile.photo(30, 20))
                .statusCode(409)
                .body("type", equalTo("/problems/answer-file-taken"));
        other.send(id, "foto", GivenAnswerFile.photo(30, 20)).statusCode(409);
        given.fetch(other.nip(), id).statusCode(404);
        Api.as(other.nip())
                .delete("/campaigns/" + given.campaign + "/answer-files/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void the_team_sees_it_once_it_is_given_and_nobody_else_does() throws IOException {
        var person = given.someone();
        var id = person.sent("foto", GivenAnswerFile.photo(30, 20));
        given.fetch(Api.ADMIN, id).statusCode(404);
        person.answer(Map.of("q1", "4", "foto", List.of(id))).statusCode(201);
        given.fetch(Api.ADMIN, id).statusCode(200);
        given.fetch(person.nip(), id).statusCode(200);
        for (var stranger : List.of(
                given.someone().nip(), Api.STRANGER, Given.staff(Role.EVALUATOR), Given.staff(Role.DECISION_MAKER))) {
            given.fetch(stranger, id).statusCode(404);
            Api.as(stranger)
                    .get("/campaigns/" + given.campaign + "/answer-files")
                    .then()
                    .statusCode(404);
        }
        Api.as(Api.ADMIN)
                .get("/campaigns/" + given.campaign + "/answer-files?item=foto&limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + id + "' }.kind", contains("photo"));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + GivenCampaign.open(given.audience, "NAMED") + "/answer-files/" + id + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_goes_on_where_a_page_ends() throws IOException {
        var made = new GivenAnswerFile(3);
        for (int i = 0; i < 3; i++) {
            var person = made.someone();
            person.answer(Map.of("q1", "4", "foto", List.of(person.sent("foto", GivenAnswerFile.photo(30, 20)))))
                    .statusCode(201);
        }
        var list = "/campaigns/" + made.campaign + "/answer-files?limit=2";
        String cursor = Api.as(Api.ADMIN)
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .extract()
                .path("nextCursor");
        Api.as(Api.ADMIN)
                .queryParam("cursor", cursor)
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
