package id.ampera.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Questionnaires on paper, read as they are printed. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PrintApiTest {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private static byte[] file(String path) {
        return Api.as(Api.ADMIN)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    @Test
    void a_version_is_printed_with_every_kind_of_item_and_its_address_on_each_page() throws Exception {
        var version = GivenQuestionnaire.published(Printed.everyKind());
        var pdf = file("/questionnaire-versions/" + version + "/print");
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/version.pdf"), pdf);
        Printed.isAccessible(pdf);
        assertThat(Printed.codes(pdf)).isNotEmpty().allSatisfy(codes -> assertThat(codes)
                .containsExactly("https://ampera.example/questionnaire-versions/" + version));
        var pages = Printed.pages(pdf);
        assertThat(pages.get(0)).contains("Halaman 1 / " + pages.size());
        assertThat(String.join(" ", pages))
                .contains("A. Bagian pertama", "1. Pertanyaan puas [puas]", "2.1 Jelas", "2.2 Runtut")
                .contains("Wajib diisi. Pilih satu di setiap baris.", "3.1 Lambat", "Cepat")
                .contains("Jika jawaban nomor 4 “Ya”, lanjutkan ke nomor 5; jika tidak, ke nomor 6.")
                .contains("Pilih paling banyak 2.", "Tulis angka 1 sampai 3", "Antara 0 dan 40. Bilangan bulat.")
                .contains("Ya, saya setuju", "B. Bagian kedua")
                .contains("Jika nomor 9 dijawab, isi bagian ini; jika tidak, selesai.")
                .contains("Pertanyaan catatan", "10. Pertanyaan mulai [mulai]", "Tidak sesudah 30 Juni 2026.")
                .contains("12. Pertanyaan skor [skor]", "tentang (jawaban nomor 8)")
                .contains("13. Pertanyaan bukti [bukti]", "Foto dan berkas tidak dapat diberikan di kertas");
    }

    @Test
    void the_page_speaks_english_where_the_questionnaire_does() throws Exception {
        var both = GivenQuestionnaire.published(Printed.everyKind());
        var english = String.join(" ", Printed.pages(file("/questionnaire-versions/" + both + "/print?language=en")));
        assertThat(english)
                .contains("Paper questionnaire", "Must be filled in. Choose one in each row.")
                .contains("If the answer to number 4 is “Ya (en)”, go on with number 5; if not, go to number 6.")
                .contains("Not after 30 June 2026.", "How to fill it in")
                .doesNotContain("Jika", "Pilih");
        var one = GivenQuestionnaire.published(GivenQuestionnaire.definition(GivenQuestionnaire.likert("q1", 5)));
        var indonesian = String.join(" ", Printed.pages(file("/questionnaire-versions/" + one + "/print?language=en")));
        assertThat(indonesian).contains("Pilih satu.", "Cara mengisi").doesNotContain("Choose");
    }

    @Test
    void an_anonymous_survey_is_printed_alike_for_everybody_and_says_where_it_is_answered() throws Exception {
        var campaign = GivenCampaign.open(GivenCampaign.audience(15), "ANONYMOUS");
        var pdf = file("/campaigns/" + campaign + "/print");
        Printed.isAccessible(pdf);
        assertThat(Printed.codes(pdf))
                .allSatisfy(codes -> assertThat(codes).containsExactly("https://ampera.example/survei/" + campaign));
        var text = String.join(" ", Printed.pages(pdf));
        assertThat(text)
                .contains("lembar yang terisi tidak diterima", "Lembar baca, sama untuk semua orang")
                .doesNotContain("Nama lengkap");
        assertThat(Printed.pages(file("/campaigns/" + campaign + "/print"))).isEqualTo(Printed.pages(pdf));
    }

    @Test
    void a_copy_without_a_number_says_that_it_is_an_example() throws Exception {
        var campaign = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        assertThat(String.join(" ", Printed.pages(file("/campaigns/" + campaign + "/print"))))
                .contains("hanya diterima pada lembar bernomor");
    }

    @Test
    void what_is_not_there_or_not_for_somebody_is_not_printed() {
        Api.as(Api.ADMIN)
                .get("/questionnaire-versions/" + NOBODY + "/print")
                .then()
                .statusCode(404);
        Api.as(Api.ADMIN).get("/campaigns/" + NOBODY + "/print").then().statusCode(404);
        var draft = GivenCampaign.draft(GivenCampaign.input(GivenCampaign.audience(1), "NAMED"));
        Api.as(Given.staff("evaluator"))
                .get("/campaigns/" + draft + "/print")
                .then()
                .statusCode(404);
        Api.as(Given.nip(true)).get("/campaigns/" + draft + "/print").then().statusCode(403);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + draft + "/print?language=jv")
                .then()
                .statusCode(400);
    }
}
