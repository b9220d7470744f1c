package id.ampera.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Sheets of a campaign for everybody: of a service point, of nobody, counted beside what phones send. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PublicPaperApiTest {
    @Inject
    DataSource database;

    private record Case(String first, String campaign) {}

    private static Case open() {
        var first = Given.staff("evaluator");
        var input = GivenPublic.input();
        input.put("evaluationId", GivenProgramme.evaluationOf(first, GivenProgramme.programme()));
        return new Case(first, GivenCampaign.published(input));
    }

    private static ValidatableResponse make(Case made, int count, String point) {
        var order = new HashMap<String, Object>();
        order.put("count", count);
        order.put("point", point);
        return Api.as(made.first())
                .body(order)
                .post("/campaigns/" + made.campaign() + "/paper-sheets")
                .then();
    }

    private static String sheet(Case made, String point) {
        make(made, 1, point).statusCode(201);
        return Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/paper-sheets?sort=-number&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].point", equalTo(point.equals("LOKET-1") ? "Loket 1" : "Loket 2"))
                .body("items[0].respondent", nullValue())
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse act(String nip, String sheet, String verb, Object body) {
        var version = Api.as(Api.ADMIN)
                .get("/paper-sheets/" + sheet)
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("version");
        var request = Api.as(nip).header("If-Match", "\"" + version + "\"");
        if (body != null) request.body(body);
        return request.post("/paper-sheets/" + sheet + "/" + verb).then();
    }

    private static String keyed(Case made, String point, String q1) {
        var sheet = sheet(made, point);
        act(made.first(), sheet, "key", Map.of("answers", GivenPublic.answers(q1)))
                .statusCode(200)
                .body("state", equalTo("KEYED"))
                .body("point", equalTo(point.equals("LOKET-1") ? "Loket 1" : "Loket 2"))
                .body("respondent", nullValue());
        return sheet;
    }

    private static void counted(Case made, String point, String q1) {
        act(Api.ADMIN, keyed(made, point, q1), "confirm", null).statusCode(200).body("state", equalTo("COUNTED"));
    }

    private static ValidatableResponse arrivals(Case made) {
        return Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/arrivals")
                .then()
                .statusCode(200);
    }

    @Test
    void a_sheet_counts_at_its_point_when_a_second_person_has_read_it_and_is_no_arrival() {
        var made = open();
        GivenPublic.answer(made.campaign(), "LOKET-1", "3");
        var sheet = keyed(made, "LOKET-1", "4");
        act(made.first(), sheet, "confirm", null)
                .statusCode(403)
                .body("type", equalTo("/problems/second-person-needed"));
        arrivals(made).body("points[0].answered", equalTo(1));
        act(Api.ADMIN, sheet, "key-again", Map.of("answers", GivenPublic.answers("4")))
                .statusCode(200)
                .body("state", equalTo("COUNTED"));
        arrivals(made)
                .body("points[0].answered", equalTo(2))
                .body("points[0].onPaper", equalTo(1))
                .body("points[0].hours.answers.sum()", equalTo(1))
                .body("points[1].answered", equalTo(0));
        Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/progress")
                .then()
                .body("answered", equalTo(2))
                .body("onPaper", equalTo(1));
        Api.as(made.first())
                .get("/campaigns/" + made.campaign())
                .then()
                .body("can", org.hamcrest.Matchers.hasItem("paper"));
    }

    @Test
    void results_have_sheets_and_phones_together_by_point() {
        var made = open();
        for (int i = 0; i < 3; i++) GivenPublic.answer(made.campaign(), "LOKET-1", "4");
        for (int i = 0; i < 3; i++) counted(made, "LOKET-1", "2");
        for (int i = 0; i < 6; i++) counted(made, "LOKET-2", "5");
        GivenCampaign.act(made.campaign(), "close", 200);
        var rate = Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/response-rate?cut=POINT")
                .then()
                .statusCode(200)
                .body("answered", equalTo(12))
                .body("onPaper", equalTo(9))
                .extract()
                .jsonPath();
        assertThat(rate.getInt("groups.find { it.label == 'Loket 1' }.answered"))
                .isEqualTo(6);
        assertThat(rate.getInt("groups.find { it.label == 'Loket 2' }.answered"))
                .isEqualTo(6);
    }

    @Test
    void hours_that_do_not_count_leave_sheets_alone() throws SQLException {
        var made = open();
        for (int i = 0; i < 6; i++) GivenPublic.answer(made.campaign(), "LOKET-1", "4");
        counted(made, "LOKET-1", "2");
        var hour = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(3, ChronoUnit.HOURS);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update public_answer set answered_hour = ? where hex(campaign_id) = ?")) {
            update.setObject(1, java.time.LocalDateTime.ofInstant(hour, java.time.ZoneOffset.UTC));
            update.setString(2, made.campaign().replace("-", "").toUpperCase());
            assertThat(update.executeUpdate()).isEqualTo(7);
        }
        Api.as(made.first())
                .body(Map.of(
                        "from",
                        hour.toString(),
                        "until",
                        hour.plus(1, ChronoUnit.HOURS).toString(),
                        "reason",
                        "Percobaan"))
                .post("/campaigns/" + made.campaign() + "/excluded-windows")
                .then()
                .statusCode(201)
                .body("windows[0].answers", equalTo(6))
                .body("points[0].answered", equalTo(1))
                .body("points[0].onPaper", equalTo(1))
                .body("points[0].excluded", equalTo(6));
    }

    @Test
    void a_sheet_names_its_point_and_nobody() throws Exception {
        var made = open();
        make(made, 1, "LOKET-2").statusCode(201);
        var pdf = Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/paper-sheets/print?from=1&to=1")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Lembar 0001-8")
                    .contains("Loket 2")
                    .contains("Jawaban Anda tidak memuat nama")
                    .doesNotContain("NIP:");
        }
    }

    @Test
    void sheets_belong_to_a_point_of_this_campaign_and_to_no_invitation() {
        var made = open();
        for (var point : new String[] {null, "LOKET-9"}) {
            make(made, 1, point)
                    .statusCode(422)
                    .body("type", equalTo("/problems/sheet-point"))
                    .body("errors[0].pointer", equalTo("/point"));
        }
        var sheet = sheet(made, "LOKET-1");
        act(
                        made.first(),
                        sheet,
                        "key",
                        Map.of(
                                "invitationId",
                                "7f9c24e8-3b12-4fef-91e0-1a2b3c4d5e6f",
                                "answers",
                                GivenPublic.answers("4")))
                .statusCode(422)
                .body("type", equalTo("/problems/respondent-unknown"));
        var named = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        make(new Case(Api.ADMIN, named), 1, "LOKET-1").statusCode(422).body("type", containsString("sheet-point"));
    }

    @Test
    void what_is_not_read_twice_by_the_closing_is_gone() throws SQLException {
        var made = open();
        var sheet = keyed(made, "LOKET-1", "4");
        GivenCampaign.act(made.campaign(), "close", 200);
        Api.as(made.first()).get("/paper-sheets/" + sheet).then().body("state", equalTo("REJECTED"));
        assertThat(Tables.query(
                        database,
                        "select first_answers from paper_sheet where first_answers is not null and campaign_id = x'"
                                + made.campaign().replace("-", "") + "'"))
                .isEmpty();
    }
}
