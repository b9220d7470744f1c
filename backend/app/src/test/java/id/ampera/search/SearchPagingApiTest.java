package id.ampera.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SearchPagingApiTest {

    private static String evaluationWithFivePages() {
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        GivenDocument.document(
                evaluation,
                "Simulasi satu.",
                "Simulasi dua, simulasi lagi.",
                "Simulasi tiga.",
                "Simulasi empat: simulasi, simulasi.",
                "Simulasi lima.");
        return evaluation;
    }

    private static ValidatableResponse search(String evaluation, String q, String cursor, int limit) {
        var request = Api.as(Api.ADMIN)
                .queryParam("q", q)
                .queryParam("evaluationId", evaluation)
                .queryParam("limit", limit);
        if (cursor != null) request.queryParam("cursor", cursor);
        return request.get("/search").then();
    }

    @Test
    void every_page_is_found_once_best_first() {
        var evaluation = evaluationWithFivePages();
        List<Integer> all = search(evaluation, "simulasi", null, 100)
                .body("nextCursor", nullValue())
                .extract()
                .path("items.page");
        var paged = new ArrayList<Integer>();
        String cursor = null;
        for (var expected : new int[] {2, 2, 1}) {
            var answer = search(evaluation, "simulasi", cursor, 2)
                    .statusCode(200)
                    .body("total", equalTo(5))
                    .body("items.size()", equalTo(expected))
                    .extract();
            paged.addAll(answer.path("items.page"));
            cursor = answer.path("nextCursor");
        }
        assertThat(cursor).isNull();
        assertThat(paged).isEqualTo(all).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void a_cursor_goes_on_with_what_it_was_given_for_only() {
        var evaluation = evaluationWithFivePages();
        String cursor = search(evaluation, "simulasi", null, 2).extract().path("nextCursor");
        search(evaluation, "dua", cursor, 2)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"))
                .body("errors.pointer", contains("/query/cursor"));
        Api.as(Api.ADMIN)
                .queryParam("q", "simulasi")
                .queryParam("cursor", cursor)
                .get("/search")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "MTIzNDU2Nzg5MGFiY2RlZjotMQ", "WyJuYW1lIl0"})
    void a_cursor_that_is_none_of_ours_is_refused(String cursor) {
        search(GivenProgramme.evaluation(GivenProgramme.programme()), "simulasi", cursor, 2)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void nobody_pages_deeper_than_a_thousand() {
        var filter = new SearchFilter();
        filter.q = "simulasi";
        var first = SearchCursor.of(filter);
        filter.cursor = first.next(980, 5000);
        var last = SearchCursor.of(filter);
        assertThat(last.offset()).isEqualTo(980);
        assertThat(last.size(30)).isEqualTo(20);
        assertThat(last.next(20, 5000)).isNull();
        filter.cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((first.asked() + ":1000").getBytes(StandardCharsets.US_ASCII));
        assertThat(catchThrowable(() -> SearchCursor.of(filter))).isNotNull();
    }
}
