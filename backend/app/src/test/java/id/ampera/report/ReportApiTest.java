package id.ampera.report;

import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReportApiTest {
    @Inject
    DataSource database;

    private record Case(String evaluation, UUID campaign, GivenResult given) {}

    private Case released() {
        var first = likert("materi", 5);
        first.put("text", text("Materi dapat diterapkan di tempat kerja"));
        var second = likert("praktik", 5);
        second.put("text", text("Praktik langsung <cukup> & memadai"));
        var role = likert("peran", 3);
        role.put("type", "single-choice");
        var version = GivenQuestionnaire.published(GivenQuestionnaire.definition(first, second, role));
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        var given = new GivenResult(database);
        var campaign = given.campaign(evaluation, version, "NAMED", "RELEASED", "");
        given.named(campaign, people(Given.unit(), 43, 38));
        return new Case(evaluation, campaign, given);
    }

    private static List<Person> people(String unit, int invited, int answering) {
        var random = new Random(7);
        var people = new ArrayList<Person>();
        for (int i = 0; i < invited; i++) {
            var answers = "{\"materi\":\"%d\",\"peran\":\"%d\",\"praktik\":\"%d\"}"
                    .formatted(2 + random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(3));
            people.add(new Person(unit, null, i % 2 == 0 ? "F" : "M", i < answering ? answers : null));
        }
        return people;
    }

    private static String report(String evaluation) {
        return Api.as(Api.ADMIN)
                .body(Map.of("evaluationId", evaluation))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] file(String report, String format) {
        return Api.as(Api.ADMIN)
                .get("/reports/" + report + "/files/" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static final JsonPathConfig DOUBLES =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE);

    private static JsonPath json(String path) {
        return Api.as(Api.ADMIN).get(path).then().statusCode(200).extract().jsonPath(DOUBLES);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    @Test
    void the_pdf_is_accessible() throws Exception {
        var pdf = file(report(released().evaluation()), "pdf");
        Files.createDirectories(Path.of("target/report"));
        Files.write(Path.of("target/report/report.pdf"), pdf);
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as("first broken rules")
                    .filteredOn(each -> each.getStatus().toString().equals("failed"))
                    .extracting(each -> each.getRuleId() + " " + each.getMessage() + " " + each.getLocation())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void every_number_is_in_the_pdf_and_is_that_of_the_api() throws IOException {
        var made = released();
        var report = report(made.evaluation());
        var text = textOf(file(report, "pdf"));
        var numbers = json("/reports/" + report + "/numbers");
        List<Map<String, Object>> items = numbers.getList("items");
        assertThat(items).hasSizeGreaterThan(30);
        for (var item : items) {
            assertThat(text)
                    .as(item.get("label").toString())
                    .contains(item.get("shown").toString().replaceAll("\\s+", ""));
        }
        var results = json("/campaigns/" + made.campaign() + "/results");
        var rate = json("/campaigns/" + made.campaign() + "/response-rate");
        assertThat(value(items, made, "invited")).isEqualTo(rate.getDouble("invited"));
        assertThat(value(items, made, "answered")).isEqualTo(rate.getDouble("answered"));
        int compared = 0;
        List<Map<String, Object>> lines = results.getList("sections.items.flatten().lines.flatten()");
        for (int i = 0; i < lines.size(); i++) {
            var key = lines.get(i).get("key");
            var figure = "sections.items.flatten().lines.flatten()[" + i + "].figures[0].";
            assertThat(value(items, made, key + "/n")).isEqualTo(results.getDouble(figure + "n"));
            List<Double> shares = results.getList(figure + "shares");
            for (int option = 0; option < shares.size(); option++) {
                assertThat(value(items, made, key + "/share/" + option)).isCloseTo(shares.get(option), within(1e-6));
                compared++;
            }
            if (results.get(figure + "scale") != null) {
                assertThat(value(items, made, key + "/mean"))
                        .isCloseTo(results.getDouble(figure + "scale.mean.value"), within(1e-9));
                assertThat(value(items, made, key + "/top-two"))
                        .isCloseTo(results.getDouble(figure + "scale.topTwo.value"), within(1e-9));
                compared += 2;
            }
        }
        assertThat(compared).isEqualTo(17);
    }

    private static double value(List<Map<String, Object>> items, Case made, String measure) {
        var recipe = "survey/" + made.campaign() + "/" + measure;
        return items.stream()
                .filter(each -> recipe.equals(each.get("recipe")))
                .mapToDouble(each -> ((Number) each.get("value")).doubleValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError(recipe));
    }

    @Test
    void page_and_document_say_the_same_and_escape_what_people_wrote() throws IOException {
        var report = report(released().evaluation());
        var html = new String(file(report, "html"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html)
                .contains("Praktik langsung &lt;cukup&gt; &amp; memadai")
                .doesNotContain("<cukup>", "<script");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(report, "docx")));
                var extractor = new XWPFWordExtractor(document)) {
            var words = extractor.getText();
            assertThat(words).contains("Praktik langsung <cukup> & memadai");
            for (var chapter : List.of(
                    "Pendahuluan",
                    "Tujuan Evaluasi",
                    "Metodologi Evaluasi",
                    "Hasil Evaluasi",
                    "Rekomendasi",
                    "Kesimpulan",
                    "Lampiran")) {
                assertThat(words).contains(chapter);
                assertThat(html).contains(">" + chapter + "</h2>");
            }
            assertThat(document.getAllPictures()).isNotEmpty();
        }
    }

    @Test
    void a_report_stays_as_it_was_and_tells_what_has_changed_since() {
        var made = released();
        var report = report(made.evaluation());
        var before = file(report, "pdf");
        Api.as(Api.ADMIN)
                .get("/reports/" + report + "/verification")
                .then()
                .statusCode(200)
                .body("filesIntact", equalTo(true))
                .body("changed", empty())
                .body("gone", empty());
        GivenProgramme.cohort(json("/evaluations/" + made.evaluation()).getString("programmes[0].id"));
        var check = json("/reports/" + report + "/verification");
        assertThat(check.getList("changed.was.recipe").toString()).contains("/cohorts");
        assertThat(file(report, "pdf")).isEqualTo(before);
        var second = report(made.evaluation());
        assertThat(json("/reports/" + second).getInt("serial")).isEqualTo(2);
        assertThat(json("/reports?evaluationId=" + made.evaluation()).getInt("total"))
                .isEqualTo(2);
    }

    @Test
    void it_is_for_those_who_see_the_evaluation() {
        var evaluation = released().evaluation();
        var report = report(evaluation);
        var other = Given.staff(Role.EVALUATOR);
        for (var rest : List.of("", "/files/pdf", "/numbers", "/verification")) {
            Api.as(other).get("/reports/" + report + rest).then().statusCode(404);
        }
        Api.as(other)
                .body(Map.of("evaluationId", evaluation))
                .post("/reports")
                .then()
                .statusCode(404);
        Api.as(other).get("/evaluations/" + evaluation + "/public-page").then().statusCode(404);
        Api.as(other).get("/reports").then().statusCode(200).body("total", equalTo(0));
        Api.as(Given.staff(Role.DECISION_MAKER))
                .get("/reports/" + report)
                .then()
                .statusCode(200);
        Api.as(Api.ADMIN).get("/reports/" + report + "/files/odt").then().statusCode(404);
    }
}
