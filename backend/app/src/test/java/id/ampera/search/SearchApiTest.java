package id.ampera.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.SampleFiles;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SearchApiTest {

    private static String evaluation() {
        return GivenProgramme.evaluation(GivenProgramme.programme());
    }

    private static ValidatableResponse search(String nip, String evaluation, String q) {
        var request = Api.as(nip).queryParam("q", q);
        if (evaluation != null) request.queryParam("evaluationId", evaluation);
        return request.get("/search").then();
    }

    @Test
    void a_word_is_found_in_whatever_form_it_stands() {
        var evaluation = evaluation();
        var id = GivenDocument.document(
                evaluation,
                "Pegawai di loket melayani warga sejak pagi hari.",
                "Penilaian dilakukan oleh atasan yang memimpin unit RB di OPD.");
        search(Api.ADMIN, evaluation, "pelayanan")
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.sourceId", contains(id))
                .body("items.page", contains(1))
                .body("items[0].kind", equalTo("DOCUMENT"))
                .body("items[0].snippet", containsString("melayani"));
        search(Api.ADMIN, evaluation, "kepemimpinan menilai").body("items.page", contains(2));
        search(Api.ADMIN, evaluation, "RB").body("items.page", contains(2));
        search(Api.ADMIN, evaluation, "pelayanan kepemimpinan").body("total", equalTo(0));
        search(Api.ADMIN, evaluation, "\"unit RB\"").body("total", equalTo(1));
        search(Api.ADMIN, evaluation, "\"RB unit\"").body("total", equalTo(0));
    }

    @Test
    void highlights_are_offsets_into_the_snippet() {
        var evaluation = evaluation();
        GivenDocument.document(evaluation, "Pembukaan. ".repeat(8) + "\nPraktik langsung di loket pelayanan kurang.");
        var found = search(Api.ADMIN, evaluation, "praktik pelayanan")
                .statusCode(200)
                .body("items[0].highlights", hasSize(2))
                .extract();
        var snippet = found.<String>path("items[0].snippet");
        int start = found.path("items[0].highlights[0].start");
        int end = found.path("items[0].highlights[0].end");
        assertThat(snippet.substring(start, end)).isEqualTo("Praktik");
    }

    @Test
    void only_what_the_reader_may_see_is_found() {
        var evaluation = evaluation();
        var word = "kata" + Given.number() + "rahasia";
        GivenDocument.document(evaluation, "Di sini tertulis " + word + " saja.");
        var other = Given.staff("evaluator");
        search(Api.ADMIN, null, word).body("total", equalTo(1));
        search(other, null, word).statusCode(200).body("total", equalTo(0)).body("items", empty());
        search(other, evaluation, word).statusCode(404);
        search(Api.ADMIN, UUID.randomUUID().toString(), word).statusCode(404);
        search(Given.staff("decision-maker"), null, word).body("total", equalTo(1));
    }

    @Test
    void a_replaced_or_deleted_text_is_found_no_more() {
        var evaluation = evaluation();
        var id = GivenDocument.document(evaluation, "Naskah lama tentang kedisiplinan.");
        search(Api.ADMIN, evaluation, "disiplin").body("total", equalTo(1));
        GivenDocument.replace(id, 0, "Diganti", SampleFiles.pdf("Naskah baru tentang simulasi."))
                .statusCode(201);
        search(Api.ADMIN, evaluation, "disiplin").body("total", equalTo(0));
        search(Api.ADMIN, evaluation, "simulasi").body("total", equalTo(1));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .delete("/documents/" + id)
                .then()
                .statusCode(204);
        search(Api.ADMIN, evaluation, "simulasi").body("total", equalTo(0));
    }

    @Test
    void what_means_something_to_the_database_is_only_text() {
        var evaluation = evaluation();
        GivenDocument.document(evaluation, "Materi e-learning, 100 persen daring: (uji) +tambah -kurang @jarak.");
        for (var q :
                new String[] {"+", "-kurang", "e-learning", "(uji", "@jarak", "*", "\"", "daring\"", "~ < >", "100%"}) {
            search(Api.ADMIN, evaluation, q).statusCode(200);
        }
        search(Api.ADMIN, evaluation, "-kurang").body("total", equalTo(1));
        search(Api.ADMIN, evaluation, "e-learning").body("total", equalTo(1));
        search(Api.ADMIN, evaluation, " ").statusCode(400).body("errors.pointer", hasItem("/q"));
    }

    @Test
    void the_kind_of_source_narrows_it_down() {
        var evaluation = evaluation();
        GivenDocument.document(evaluation, "Simulasi pelayanan publik.");
        Api.as(Api.ADMIN)
                .queryParam("q", "simulasi")
                .queryParam("evaluationId", evaluation)
                .queryParam("kind", "TRANSCRIPT")
                .get("/search")
                .then()
                .body("total", equalTo(0));
        Api.as(Api.ADMIN)
                .queryParam("q", "simulasi")
                .queryParam("evaluationId", evaluation)
                .queryParam("kind", "DOCUMENT")
                .get("/search")
                .then()
                .body("items.kind", containsInAnyOrder("DOCUMENT"));
    }
}
