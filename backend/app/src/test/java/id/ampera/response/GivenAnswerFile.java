package id.ampera.response;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenQuestionnaire;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A named campaign that asks for photos and PDF files, and those who send some. */
final class GivenAnswerFile {
    static final String PLACE = "GPS -2.9909 104.7566";

    final Audience audience;
    final String campaign;
    private int next;

    GivenAnswerFile(int people) {
        var photo = item("file", "foto");
        photo.putAll(Map.of("accepts", List.of("photo"), "maxChoices", 2));
        var any = item("file", "bukti");
        any.putAll(Map.of("accepts", List.of("photo", "pdf"), "maxChoices", 1));
        audience =
                GivenCampaign.audience(people, GivenQuestionnaire.published(definition(likert("q1", 5), photo, any)));
        campaign = GivenCampaign.open(audience, "NAMED");
    }

    /** One of the invited, with the invitation. */
    record Person(String campaign, String nip, String invitation) {
        String sent(String item, byte[] bytes) {
            var id = UUID.randomUUID().toString();
            send(id, item, bytes).statusCode(201);
            return id;
        }

        ValidatableResponse send(String id, String item, byte[] bytes) {
            return send(id, invitation, item, bytes);
        }

        ValidatableResponse send(String id, String underInvitation, String item, byte[] bytes) {
            var about = Map.of("id", id, "invitationId", underInvitation, "item", item);
            return Api.as(nip)
                    .contentType("multipart/form-data")
                    .multiPart("upload", about, "application/json")
                    .multiPart("file", "IMG_2031.exe", bytes, "application/octet-stream")
                    .post("/campaigns/" + campaign + "/answer-files")
                    .then();
        }

        ValidatableResponse answer(Map<String, Object> answers) {
            return Api.as(nip)
                    .body(Map.of("invitationId", invitation, "answers", answers))
                    .post("/campaigns/" + campaign + "/submissions")
                    .then();
        }
    }

    Person someone() {
        var nip = audience.nips().get(next++);
        return new Person(campaign, nip, GivenCampaign.invitation(campaign, nip));
    }

    ValidatableResponse fetch(String nip, String id) {
        return Api.as(nip)
                .get("/campaigns/" + campaign + "/answer-files/" + id + "/content")
                .then();
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, 0xff8800);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A photo with what a camera writes behind its first two bytes. */
    static byte[] photo(int width, int height) throws IOException {
        var jpeg = picture("jpeg", width, height);
        var told = PLACE.getBytes(StandardCharsets.US_ASCII);
        var out = ByteBuffer.allocate(jpeg.length + told.length + 4);
        out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (told.length + 2));
        return out.put(told).put(jpeg, 2, jpeg.length - 2).array();
    }
}
