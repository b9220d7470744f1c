package id.ampera.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sheets of paper: keyed in by one person, stood for by another. More than 300 lines, since every state of a sheet is reached
 * by the same steps.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PaperApiTest {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    /** @param first leads the evaluation; the administrator is the second person */
    private record Case(String first, Audience audience, String campaign) {
        String invitation(int participant) {
            return GivenCampaign.invitation(campaign, audience.nips().get(participant));
        }
    }

    private static Case open(int size) {
        var first = Given.staff("evaluator");
        var made = GivenCampaign.audience(size);
        var audience = new Audience(
                made.programmeId(),
                made.cohortId(),
                made.unitId(),
                GivenProgramme.evaluationOf(first, made.programmeId()),
                made.versionId(),
                made.nips(),
                made.employeeIds());
        return new Case(first, audience, GivenCampaign.open(audience, "NAMED"));
    }

    private static Map<String, Object> answers(String q1, String q2) {
        var answers = new HashMap<String, Object>();
        answers.put("q1", q1);
        answers.put("q2", q2);
        return answers;
    }

    private static String sheet(Case made) {
        return Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/paper-sheets?sort=-number&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String printed(Case made) {
        Api.as(made.first())
                .body(Map.of("count", 1))
                .post("/campaigns/" + made.campaign() + "/paper-sheets")
                .then()
                .statusCode(201);
        return sheet(made);
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

    private static String keyed(Case made, int participant, String q1) {
        var sheet = printed(made);
        act(
                        made.first(),
                        sheet,
                        "key",
                        Map.of("invitationId", made.invitation(participant), "answers", answers(q1, "Baik")))
                .statusCode(200)
                .body("state", equalTo("KEYED"))
                .body("can", contains("reject"));
        return sheet;
    }

    private static ValidatableResponse progress(Case made) {
        return Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/progress")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse onPhone(Case made, int participant) {
        return Api.as(made.audience().nips().get(participant))
                .body(Map.of("invitationId", made.invitation(participant), "answers", answers("3", null)))
                .post("/campaigns/" + made.campaign() + "/submissions")
                .then();
    }

    @Test
    void numbered_sheets_carry_campaign_and_number_on_every_page() throws Exception {
        var made = open(1);
        Api.as(made.first())
                .body(Map.of("count", 3))
                .post("/campaigns/" + made.campaign() + "/paper-sheets")
                .then()
                .statusCode(201)
                .body("from", equalTo(1))
                .body("to", equalTo(3));
        var pdf = Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/paper-sheets/print?from=2&to=3")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/sheets.pdf"), pdf);
        Printed.isAccessible(pdf);
        var address = "https://ampera.example/campaigns/" + made.campaign() + "/paper?sheet=";
        var pages = Printed.pages(pdf);
        var each = pages.size() / 2;
        assertThat(Printed.codes(pdf))
                .containsExactlyElementsOf(Stream.of("0002-6", "0003-4")
                        .flatMap(code -> Collections.nCopies(each, List.of(address + code)).stream())
                        .toList());
        assertThat(pages.get(0)).contains("Lembar 0002-6", "Nama lengkap", "Halaman 1 / " + each);
        assertThat(pages.get(each - 1)).contains("Isian pertama", "Halaman " + each + " / " + each);
        assertThat(pages.get(each)).contains("Lembar 0003-4", "Nama lengkap", "Halaman 1 / " + each);
        Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/paper-sheets/print?from=7&to=9")
                .then()
                .statusCode(404);
        Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/paper-sheets/print?from=1&to=51")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/query/to"));
    }

    @Test
    void a_sheet_counts_when_a_second_person_keys_in_the_same() {
        var made = open(2);
        var sheet = keyed(made, 0, "4");
        progress(made).body("answered", equalTo(0)).body("onPaper", equalTo(0));
        act(made.first(), sheet, "key-again", Map.of("answers", answers("4", "Baik")))
                .statusCode(403)
                .body("type", equalTo("/problems/second-person-needed"));
        act(made.first(), sheet, "confirm", null).statusCode(403);
        Api.as(made.first()).get("/paper-sheets/" + sheet + "/entries").then().statusCode(403);
        progress(made).body("answered", equalTo(0));
        act(Api.ADMIN, sheet, "key-again", Map.of("answers", answers("4", " Baik ")))
                .statusCode(200)
                .body("state", equalTo("COUNTED"))
                .body("settlement", equalTo("KEYED_ALIKE"))
                .body("differences", equalTo(0))
                .body("can", empty());
        progress(made).body("answered", equalTo(1)).body("onPaper", equalTo(1));
        Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/response-rate")
                .then()
                .statusCode(200)
                .body("onPaper", equalTo(1));
        Api.as(made.first())
                .get("/campaigns/" + made.campaign() + "/results")
                .then()
                .statusCode(200)
                .body("recipe.onPaper", equalTo(1));
        Api.as(Api.ADMIN).get("/paper-sheets/" + sheet + "/entries").then().statusCode(409);
        act(Api.ADMIN, sheet, "reject", Map.of("reason", "Terlambat")).statusCode(409);
    }

    @Test
    void a_second_person_compares_and_confirms() {
        var made = open(1);
        var sheet = keyed(made, 0, "4");
        Api.as(Api.ADMIN)
                .get("/paper-sheets/" + sheet + "/entries")
                .then()
                .statusCode(200)
                .body("first.q1", equalTo("4"))
                .body("second", nullValue())
                .body("differences", empty());
        act(Api.ADMIN, sheet, "confirm", null)
                .statusCode(200)
                .body("state", equalTo("COUNTED"))
                .body("settlement", equalTo("CONFIRMED"));
        progress(made).body("onPaper", equalTo(1));
    }

    @Test
    void differences_are_settled_one_by_one_and_not_by_the_first_person() {
        var made = open(1);
        var sheet = keyed(made, 0, "4");
        act(Api.ADMIN, sheet, "key-again", Map.of("answers", answers("5", "Baik")))
                .statusCode(200)
                .body("state", equalTo("DIFFERS"))
                .body("differences", equalTo(1));
        Api.as(Api.ADMIN)
                .get("/paper-sheets/" + sheet + "/entries")
                .then()
                .body("differences", contains("q1"))
                .body("first.q1", equalTo("4"))
                .body("second.q1", equalTo("5"));
        act(made.first(), sheet, "settle", Map.of("choices", Map.of("q1", "FIRST")))
                .statusCode(403);
        act(Api.ADMIN, sheet, "settle", Map.of("choices", Map.of("q2", "FIRST")))
                .statusCode(422)
                .body("type", equalTo("/problems/difference-unsettled"))
                .body("errors.pointer", contains("/choices/q1"));
        act(Api.ADMIN, sheet, "settle", Map.of("choices", Map.of("q1", "SECOND", "q2", "FIRST")))
                .statusCode(422)
                .body("errors.pointer", contains("/choices/q2"));
        act(Api.ADMIN, sheet, "settle", Map.of("choices", Map.of("q1", "SECOND")))
                .statusCode(200)
                .body("state", equalTo("COUNTED"))
                .body("settlement", equalTo("SETTLED"));
        progress(made).body("onPaper", equalTo(1));
    }

    @Test
    void the_rules_of_the_phone_hold() {
        var made = open(1);
        var sheet = printed(made);
        act(made.first(), sheet, "key", Map.of("invitationId", made.invitation(0), "answers", answers("9", "Baik")))
                .statusCode(422)
                .body("type", equalTo("/problems/answers-invalid"))
                .body("errors.pointer", contains("/answers/q1"));
        act(made.first(), sheet, "key", Map.of("invitationId", NOBODY, "answers", answers("4", null)))
                .statusCode(422)
                .body("errors.pointer", contains("/invitationId"));
        act(made.first(), sheet, "confirm", null).statusCode(409);
        Api.as(made.first())
                .body(Map.of("invitationId", made.invitation(0), "answers", answers("4", null)))
                .post("/paper-sheets/" + sheet + "/key")
                .then()
                .statusCode(428);
    }

    @Test
    void whoever_answered_by_phone_is_not_counted_again_and_the_reverse() {
        var made = open(3);
        var late = keyed(made, 0, "4");
        onPhone(made, 0).statusCode(201);
        act(Api.ADMIN, late, "confirm", null).statusCode(409).body("type", equalTo("/problems/respondent-answered"));
        act(Api.ADMIN, late, "reject", Map.of("reason", "Sudah menjawab lewat HP"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        var sheet = printed(made);
        act(made.first(), sheet, "key", Map.of("invitationId", made.invitation(0), "answers", answers("3", null)))
                .statusCode(409)
                .body("type", equalTo("/problems/respondent-answered"));
        var counted = keyed(made, 1, "3");
        act(Api.ADMIN, counted, "confirm", null).statusCode(200);
        onPhone(made, 1).statusCode(409).body("type", equalTo("/problems/already-answered"));
        progress(made).body("answered", equalTo(2)).body("onPaper", equalTo(1));
    }

    @Test
    void a_person_has_one_sheet_and_a_rejected_one_makes_room() {
        var made = open(1);
        var first = keyed(made, 0, "4");
        var second = printed(made);
        act(made.first(), second, "key", Map.of("invitationId", made.invitation(0), "answers", answers("4", null)))
                .statusCode(409)
                .body("type", equalTo("/problems/respondent-has-sheet"));
        act(made.first(), first, "reject", Map.of("reason", "Salah orang")).statusCode(200);
        act(made.first(), second, "key", Map.of("invitationId", made.invitation(0), "answers", answers("4", null)))
                .statusCode(200);
        act(made.first(), first, "reopen", null)
                .statusCode(200)
                .body("state", equalTo("PRINTED"))
                .body("respondent", nullValue())
                .body("can", hasItems("key", "reject"));
    }

    @Test
    void whose_sheet_it_is_is_found_by_nip() {
        var made = open(2);
        onPhone(made, 1).statusCode(201);
        var path = "/campaigns/" + made.campaign() + "/paper-respondents/search";
        Api.as(made.first())
                .body(Map.of("nip", made.audience().nips().get(0)))
                .post(path)
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].invitationId", equalTo(made.invitation(0)))
                .body("[0].answered", equalTo(false))
                .body("[0].maskedNip", not(equalTo(made.audience().nips().get(0))));
        Api.as(made.first())
                .body(Map.of("nip", made.audience().nips().get(1)))
                .post(path)
                .then()
                .body("answered", contains(true));
        Api.as(made.first())
                .body(Map.of("nip", Api.STRANGER))
                .post(path)
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    @Test
    void the_list_tells_where_each_sheet_stands() {
        var made = open(2);
        keyed(made, 0, "4");
        var rejected = printed(made);
        act(made.first(), rejected, "reject", Map.of("reason", "Robek")).statusCode(200);
        var path = "/campaigns/" + made.campaign() + "/paper-sheets";
        Api.as(made.first())
                .get(path)
                .then()
                .statusCode(200)
                .body("items.code", contains("0001-8", "0002-6"))
                .body("items.state", contains("KEYED", "REJECTED"))
                .body("items[0].respondent", not(nullValue()))
                .body("items[0].firstBy", not(nullValue()));
        Api.as(made.first()).get(path + "?state=KEYED").then().body("items.code", contains("0001-8"));
        Api.as(made.first()).get(path + "?q=0002-6").then().body("items.state", contains("REJECTED"));
        Api.as(made.first()).get(path + "?q=0002-7").then().body("items", empty());
    }

    @Test
    void an_anonymous_survey_refuses_and_says_why() {
        var campaign = GivenCampaign.open(GivenCampaign.audience(15), "ANONYMOUS");
        Api.as(Api.ADMIN)
                .body(Map.of("count", 1))
                .post("/campaigns/" + campaign + "/paper-sheets")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/paper-anonymous"));
        for (var path : List.of("/paper-sheets", "/paper-sheets/print?from=1&to=1")) {
            Api.as(Api.ADMIN).get("/campaigns/" + campaign + path).then().statusCode(409);
        }
    }

    @Test
    void only_the_team_sees_sheets_and_only_while_the_survey_is_asked() {
        var made = open(1);
        var sheet = keyed(made, 0, "4");
        var stranger = Given.staff("evaluator");
        Api.as(stranger).get("/paper-sheets/" + sheet).then().statusCode(404);
        Api.as(stranger).get("/paper-sheets/" + sheet + "/entries").then().statusCode(404);
        Api.as(stranger)
                .get("/campaigns/" + made.campaign() + "/paper-sheets")
                .then()
                .statusCode(404);
        Api.as(Api.ADMIN).get("/paper-sheets/" + NOBODY).then().statusCode(404);
        GivenCampaign.act(made.campaign(), "close", 200);
        Api.as(made.first())
                .get("/paper-sheets/" + sheet)
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("can", empty());
        act(made.first(), sheet, "reopen", null).statusCode(409).body("type", equalTo("/problems/campaign-closed"));
        Api.as(made.first())
                .body(Map.of("count", 1))
                .post("/campaigns/" + made.campaign() + "/paper-sheets")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sheets-not-printable"));
    }

    @Test
    void a_survey_that_takes_sheets_cannot_be_called_off_and_one_that_can_takes_none() {
        var made = open(1);
        keyed(made, 0, "4");
        GivenCampaign.act(made.campaign(), "cancel", 409);
    }

    @Test
    void the_trail_has_every_step_and_no_answer() {
        var made = open(1);
        var sheet = printed(made);
        act(
                        made.first(),
                        sheet,
                        "key",
                        Map.of("invitationId", made.invitation(0), "answers", answers("4", "Tinta-biru")))
                .statusCode(200);
        act(Api.ADMIN, sheet, "key-again", Map.of("answers", answers("5", "Tinta-biru")))
                .statusCode(200);
        act(Api.ADMIN, sheet, "settle", Map.of("choices", Map.of("q1", "FIRST")))
                .statusCode(200);
        var trail = Api.as(Api.ADMIN)
                .get("/audit-entries?subjectId=" + sheet)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("paper-sheet.keyed"))
                .body("items.action", hasItem("paper-sheet.keyed-again"))
                .body("items.action", hasItem("paper-sheet.settled"))
                .extract();
        assertThat(trail.asString()).doesNotContain("Tinta");
        for (var id : trail.<List<String>>path("items.id")) {
            assertThat(Api.as(Api.ADMIN).get("/audit-entries/" + id).asString()).doesNotContain("Tinta", "\"q1\"");
        }
    }
}
