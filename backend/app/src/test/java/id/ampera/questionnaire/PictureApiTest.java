package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ampera.platform.crypto.Sha256;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures of questionnaires: what is kept, who sees it, and what a version needs. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PictureApiTest {
    private static final String PLACE = "GPS -2.9909 104.7566";
    /** One pixel, lossless. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, width * 31 + height);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** With a comment behind the first two bytes, where cameras write. */
    private static byte[] commented(byte[] jpeg) {
        var comment = PLACE.getBytes(StandardCharsets.US_ASCII);
        var out = ByteBuffer.allocate(jpeg.length + comment.length + 4);
        out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (comment.length + 2));
        return out.put(comment).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** With a part behind the picture, as cameras write them. */
    private static byte[] withPart(byte[] webp, String name) {
        var told = PLACE.getBytes(StandardCharsets.US_ASCII);
        var out = ByteBuffer.allocate(webp.length + 8 + told.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(webp).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(told.length);
        out.put(told);
        return out.putInt(4, out.capacity() - 8).array();
    }

    private static ValidatableResponse upload(byte[] bytes) {
        return Api.as(Api.ADMIN)
                .contentType("multipart/form-data")
                .multiPart("file", "gambar", bytes, "application/octet-stream")
                .post("/questionnaire-pictures")
                .then();
    }

    private static byte[] shown(String sha256, String mediaType) {
        return Api.anonymous()
                .get("/questionnaire-pictures/" + sha256)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
    }

    @Test
    void what_the_camera_wrote_is_gone_and_everybody_sees_the_picture() throws IOException {
        var photo = commented(picture("jpeg", 300, 200));
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS");
        String sha256 = upload(photo)
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(300))
                .body("height", equalTo(200))
                .extract()
                .path("sha256");
        var kept = shown(sha256, "image/jpeg");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(Sha256.hex(kept)).isEqualTo(sha256);
    }

    @Test
    void of_a_webp_only_the_picture_is_kept() {
        String sha256 = upload(withPart(WEBP, "EXIF"))
                .statusCode(201)
                .body("mediaType", equalTo("image/webp"))
                .body("width", equalTo(1))
                .body("height", equalTo(1))
                .extract()
                .path("sha256");
        assertThat(shown(sha256, "image/webp")).isEqualTo(WEBP);
        upload(withPart(WEBP, "ANIM")).statusCode(422).body("type", equalTo("/problems/picture-unreadable"));
    }

    @Test
    void a_wide_picture_is_made_smaller_and_the_same_one_is_kept_once() throws IOException {
        var wide = picture("png", 2000, 1000);
        String first = upload(wide)
                .statusCode(201)
                .body("width", equalTo(1280))
                .body("height", equalTo(640))
                .extract()
                .path("sha256");
        upload(wide).statusCode(201).body("sha256", equalTo(first));
        var kept = ImageIO.read(new ByteArrayInputStream(shown(first, "image/png")));
        assertThat(kept.getWidth()).isEqualTo(1280);
    }

    @Test
    void what_is_no_picture_or_unfolds_without_end_is_refused() throws IOException {
        for (var bytes : new byte[][] {
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            "GIF89a".getBytes(StandardCharsets.US_ASCII),
            picture("bmp", 4, 4),
            new byte[0]
        }) {
            upload(bytes).statusCode(422).body("type", equalTo("/problems/picture-unreadable"));
        }
        var bomb = ByteBuffer.wrap(picture("png", 4, 4));
        bomb.putInt(16, 60_000).putInt(20, 60_000);
        upload(bomb.array()).statusCode(413).body("type", equalTo("/problems/picture-too-large"));
        var cut = withPart(WEBP, "EXIF");
        upload(java.util.Arrays.copyOf(cut, cut.length - 4)).statusCode(422);
    }

    @Test
    void only_who_writes_questionnaires_uploads() throws IOException {
        var bytes = picture("png", 3, 3);
        Api.as(Api.STRANGER)
                .contentType("multipart/form-data")
                .multiPart("file", "gambar", bytes, "image/png")
                .post("/questionnaire-pictures")
                .then()
                .statusCode(403);
        Api.anonymous().get("/questionnaire-pictures/" + "0".repeat(64)).then().statusCode(404);
    }

    private static Map<String, Object> note(String sha256, String alt) {
        var note = item("note", "gambar");
        note.put("picture", Map.of("sha256", sha256, "width", 3, "height", 3, "alt", text(alt)));
        return note;
    }

    private static ValidatableResponse publish(Map<String, Object> note) {
        var id = GivenQuestionnaire.questionnaire();
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(GivenQuestionnaire.edit(definition(likert("q", 5), note)))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200);
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .post("/questionnaires/" + id + "/publish")
                .then();
    }

    @Test
    void a_version_needs_the_picture_and_what_there_is_to_see() throws IOException {
        String sha256 = upload(picture("png", 3, 3)).statusCode(201).extract().path("sha256");
        var at = "/definition/sections/0/items/1/picture";
        publish(note("0".repeat(64), "Alur layanan"))
                .statusCode(422)
                .body("errors.pointer", hasItem(at + "/sha256"))
                .body("errors.code", hasItem("picture_unknown"));
        publish(note(sha256, ""))
                .statusCode(422)
                .body("errors.pointer", hasItem(at + "/alt/id"))
                .body("errors.code", hasItem("text_missing"));
        publish(note(sha256, "Alur layanan")).statusCode(200);
    }
}
