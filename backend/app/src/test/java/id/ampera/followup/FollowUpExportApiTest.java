package id.ampera.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FollowUpExportApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+cmd|'/C calc'!A0", "-2+3", "@SUM(1;2)", "\t=1+1"})
    void what_starts_like_a_formula_is_text_in_both_files(String formula) throws IOException {
        var given = new GivenRecommendation();
        var title = formula + " " + Given.number();
        var content = given.content();
        content.put("title", title);
        String id = Api.as(given.evaluator)
                .body(Map.of("evaluationId", given.evaluationId, "recommendation", content))
                .post("/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(given.evaluator).post("/recommendations/" + id + "/issue").then().statusCode(200);
        // a title is kept without white space at its ends
        var text = "'" + title.strip();
        Api.as(given.officer)
                .get("/follow-ups/export?format=csv")
                .then()
                .statusCode(200)
                .body(containsString(text.replace("\"", "\"\"")));
        var xlsx = Api.as(given.officer)
                .get("/follow-ups/export?format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = workbook.getFirstSheet().openStream()) {
            var cells = rows.flatMap(Row::stream).filter(Objects::nonNull).toList();
            assertThat(cells).extracting(Cell::getFormula).containsOnlyNulls();
            assertThat(cells).extracting(Cell::getText).contains(text);
        }
    }
}
