package id.ampera.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RecommendationApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void a_draft_is_due_in_60_days_unless_said_otherwise_and_shows_what_it_rests_on() {
        var given = new GivenRecommendation();
        var id = given.draft();
        Api.as(given.evaluator)
                .get("/recommendations/" + id)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(TODAY.plusDays(60).toString()))
                .body("serial", equalTo(1))
                .body("findings", hasSize(1))
                .body("findings[0].title", equalTo("Praktik terlalu sedikit"))
                .body("can", containsInAnyOrder("edit", "issue", "delete"));
    }

    @Test
    void it_rests_on_published_findings_of_its_evaluation_only() {
        var given = new GivenRecommendation();
        var other = new GivenRecommendation();
        for (var finding : List.of(given.draftFinding(), other.findingId)) {
            var content = given.content();
            content.put("findingIds", List.of(finding));
            Api.as(given.evaluator)
                    .body(Map.of("evaluationId", given.evaluationId, "recommendation", content))
                    .post("/recommendations")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/finding-not-published"));
        }
        var content = given.content();
        content.put("findingIds", List.of());
        Api.as(given.evaluator)
                .body(Map.of("evaluationId", given.evaluationId, "recommendation", content))
                .post("/recommendations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/recommendation/findingIds"));
    }

    @Test
    void drafts_are_edited_by_version_and_issued_ones_not_at_all() {
        var given = new GivenRecommendation();
        var id = given.draft();
        var content = given.content();
        content.put("priority", "LOW");
        Api.as(given.evaluator)
                .body(content)
                .put("/recommendations/" + id)
                .then()
                .statusCode(428);
        Api.as(given.evaluator)
                .header("If-Match", "\"0\"")
                .body(content)
                .put("/recommendations/" + id)
                .then()
                .statusCode(200)
                .body("priority", equalTo("LOW"));
        Api.as(given.evaluator)
                .header("If-Match", "\"0\"")
                .body(content)
                .put("/recommendations/" + id)
                .then()
                .statusCode(412);
        Api.as(given.evaluator).post("/recommendations/" + id + "/issue").then().statusCode(200);
        Api.as(given.evaluator)
                .header("If-Match", "\"2\"")
                .body(content)
                .put("/recommendations/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/recommendation-issued"));
        Api.as(given.evaluator).delete("/recommendations/" + id).then().statusCode(409);
    }

    @Test
    void the_unit_sees_what_was_issued_to_it_and_nothing_else() {
        var given = new GivenRecommendation();
        var draft = given.draft();
        Api.as(given.officer).get("/recommendations/" + draft).then().statusCode(404);
        Api.as(given.officer).get("/recommendations").then().body("items", empty());
        var issued = given.issued();
        Api.as(given.officer)
                .get("/recommendations")
                .then()
                .body("items.id", contains(issued))
                .body("items[0].unitName", containsString("Unit Uji"));
        var elsewhere = GivenRecommendation.officerOf(Given.unit());
        Api.as(elsewhere).get("/recommendations/" + issued).then().statusCode(404);
        var stranger = Given.staff(Role.EVALUATOR);
        Api.as(stranger).get("/recommendations/" + issued).then().statusCode(404);
        Api.as(stranger).get("/recommendations/" + issued + "/chain").then().statusCode(404);
        Api.as(stranger).get("/recommendations").then().body("items", empty());
        Api.as(stranger).post("/recommendations/" + draft + "/issue").then().statusCode(404);
        Api.as(stranger).delete("/recommendations/" + draft).then().statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"0\"")
                .body(given.content())
                .put("/recommendations/" + draft)
                .then()
                .statusCode(404);
        Api.as(stranger)
                .body(Map.of("evaluationId", given.evaluationId, "recommendation", given.content()))
                .post("/recommendations")
                .then()
                .statusCode(404);
        Api.as(Given.staff(Role.DECISION_MAKER))
                .get("/recommendations/" + issued)
                .then()
                .statusCode(200)
                .body("can", empty());
    }

    @Test
    void the_unit_answers_once_and_gives_a_reason_unless_it_accepts() {
        var given = new GivenRecommendation();
        var id = given.issued();
        Api.as(given.evaluator)
                .body(Map.of("answer", "ACCEPTED"))
                .post("/recommendations/" + id + "/answer")
                .then()
                .statusCode(403);
        Api.as(given.officer)
                .body(Map.of("answer", "REJECTED", "reason", " "))
                .post("/recommendations/" + id + "/answer")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        Api.as(given.officer)
                .body(Map.of("answer", "PARTLY_ACCEPTED", "reason", "Anggaran tahun ini terbatas."))
                .post("/recommendations/" + id + "/answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("PARTLY_ACCEPTED"))
                .body("can", empty());
        Api.as(given.officer)
                .body(Map.of("answer", "ACCEPTED"))
                .post("/recommendations/" + id + "/answer")
                .then()
                .statusCode(409);
    }

    @Test
    void a_withdrawn_one_says_why() {
        var given = new GivenRecommendation();
        var id = given.issued();
        Api.as(given.evaluator)
                .body(Map.of("reason", "Digabung dengan rekomendasi 2."))
                .post("/recommendations/" + id + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        Api.as(given.officer)
                .get("/recommendations/" + id)
                .then()
                .body("withdrawnReason", equalTo("Digabung dengan rekomendasi 2."))
                .body("answer", nullValue());
        Api.as(given.officer).get("/follow-ups/" + id).then().statusCode(404);
    }

    @Test
    void the_list_can_be_taken_along() {
        var given = new GivenRecommendation();
        given.issued();
        Api.as(given.officer)
                .get("/recommendations/export?format=csv")
                .then()
                .statusCode(200)
                .body(containsString("Unit yang dituju"))
                .body(containsString("Tinggi"));
        Api.as(given.officer)
                .header("Accept-Language", "en")
                .get("/recommendations/export?format=xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("recommendations.xlsx"));
    }

    @Test
    void what_starts_like_a_formula_is_text_in_the_list_that_is_taken_along() throws IOException {
        var given = new GivenRecommendation();
        var formula = "=HYPERLINK(\"http://x\") " + Given.number();
        var content = given.content();
        content.put("title", formula);
        Api.as(given.evaluator)
                .body(Map.of("evaluationId", given.evaluationId, "recommendation", content))
                .post("/recommendations")
                .then()
                .statusCode(201)
                .body("title", equalTo(formula));
        Api.as(given.evaluator)
                .get("/recommendations/export?format=csv")
                .then()
                .statusCode(200)
                .body(containsString("\"'" + formula.replace("\"", "\"\"") + "\""));
        var xlsx = Api.as(given.evaluator)
                .get("/recommendations/export?format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = workbook.getFirstSheet().openStream()) {
            var cells = rows.flatMap(Row::stream).filter(Objects::nonNull).toList();
            assertThat(cells).extracting(Cell::getFormula).containsOnlyNulls();
            assertThat(cells).extracting(Cell::getText).contains("'" + formula);
        }
    }
}
