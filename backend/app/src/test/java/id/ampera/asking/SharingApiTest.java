package id.ampera.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Cards, poster and message: read as a phone reads them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SharingApiTest {
    private static final int DOTS_PER_INCH = 200;

    private static byte[] file(String campaign, String kind) {
        return Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/" + kind)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static List<String> codes(byte[] pdf) throws IOException, NotFoundException {
        return codes(pdf, 0, 1);
    }

    private static List<String> codes(byte[] pdf, int page, int pages) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            var image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            var found = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            return Arrays.stream(found).map(Result::getText).toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static String hash(String campaign) {
        return Api.anonymous()
                .get("/campaigns/" + campaign + "/manifest")
                .then()
                .extract()
                .path("sha256");
    }

    @Test
    void cards_carry_the_public_address_and_nothing_of_a_person() throws IOException, NotFoundException {
        var audience = GivenCampaign.audience(15);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        var cards = file(campaign, "cards");
        var address = "https://ampera.example/survei/" + campaign;
        assertThat(codes(cards)).isNotEmpty().containsOnly(address);
        var text = text(cards);
        assertThat(text.split(address, -1)).hasSize(9);
        assertThat(text).contains(hash(campaign)).contains("Anonim");
        assertThat(audience.nips()).noneMatch(text::contains);
    }

    @Test
    void every_service_point_of_a_public_survey_has_a_poster_and_cards_of_its_own()
            throws IOException, NotFoundException {
        var id = GivenPublic.open();
        var poster = file(id, "poster");
        for (int page = 0; page < 2; page++) {
            assertThat(codes(poster, page, 2))
                    .containsExactly("https://ampera.example/survei/umum/#" + id + "/LOKET-" + (page + 1));
        }
        assertThat(text(poster)).contains("Loket1", "Loket2", "Tanpaakun").doesNotContain("NIP");
        assertThat(codes(file(id, "cards?point=loket-2")))
                .containsOnly("https://ampera.example/survei/umum/#" + id + "/LOKET-2");
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id + "/poster?point=LOKET-9")
                .then()
                .statusCode(404);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id + "/message")
                .then()
                .statusCode(200)
                .body("link", equalTo("https://ampera.example/survei/umum/#" + id));
    }

    @Test
    void the_poster_shows_the_hash_of_an_anonymous_survey_and_says_who_reads_a_named_one()
            throws IOException, NotFoundException {
        var anonymous = GivenCampaign.open(GivenCampaign.audience(15), "ANONYMOUS");
        var poster = file(anonymous, "poster");
        assertThat(codes(poster)).containsExactly("https://ampera.example/survei/" + anonymous);
        assertThat(text(poster)).contains(hash(anonymous));
        var named = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        assertThat(text(file(named, "poster")))
                .contains("jawabanAndatersimpanbersamanamaAnda")
                .doesNotContain("SHA-256");
    }

    @Test
    void the_message_holds_the_address_in_the_language_asked_for() {
        var campaign = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        String message = Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .get("/campaigns/" + campaign + "/message")
                .then()
                .statusCode(200)
                .body("link", equalTo("https://ampera.example/survei/" + campaign))
                .extract()
                .path("message");
        assertThat(message)
                .contains("Please answer by")
                .endsWith("https://ampera.example/survei/" + campaign)
                .doesNotContain("{");
    }

    @Test
    void every_option_that_a_link_may_fill_in_has_its_address() {
        var counter = GivenQuestionnaire.item("single-choice", "loket");
        counter.put("preset", "link");
        counter.put("parameter", "titik");
        counter.put(
                "options",
                List.of(
                        Map.of("code", "1", "label", GivenQuestionnaire.text("Loket 1")),
                        Map.of("code", "2", "label", GivenQuestionnaire.text("Loket 2"))));
        var version = GivenQuestionnaire.published(
                GivenQuestionnaire.definition(GivenQuestionnaire.likert("q1", 5), counter));
        var campaign = GivenCampaign.open(GivenCampaign.audience(1, version), "NAMED");
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/message")
                .then()
                .statusCode(200)
                .body("links.answer", equalTo(List.of("Loket 1", "Loket 2")))
                .body("links[0].question", equalTo("Pertanyaan loket"))
                .body("links[1].link", equalTo("https://ampera.example/survei/" + campaign + "?isi_titik=2"));
        var without = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        Api.as(Api.ADMIN).get("/campaigns/" + without + "/message").then().body("links", equalTo(List.of()));
    }

    @Test
    void there_is_nothing_to_share_of_a_draft_or_for_strangers() {
        var draft = GivenCampaign.draft(GivenCampaign.input(GivenCampaign.audience(1), "NAMED"));
        for (var kind : List.of("message", "cards", "poster")) {
            Api.as(Api.ADMIN)
                    .get("/campaigns/" + draft + "/" + kind)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/nothing-to-ask"));
            Api.as(Given.staff("evaluator"))
                    .get("/campaigns/" + draft + "/" + kind)
                    .then()
                    .statusCode(404);
        }
    }
}
