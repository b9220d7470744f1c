package id.ampera.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AudienceApiTest {
    /** The training of the cohort ended on 6 March 2026. */
    private static final String IN_TIME = "2026-10-01T01:00:00Z";

    private static Audience audience;
    private static String service;
    private static String section;
    private static String other;
    private static String session;

    /** Two people in a service, three in its section, four elsewhere, and a programme with one session. */
    @BeforeEach
    void people() {
        if (audience != null) return;
        audience = GivenCampaign.audience(0);
        service = Given.unit();
        var below = Given.unitInput();
        below.put("parentId", service);
        section = Api.as(Api.ADMIN)
                .body(below)
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        other = Given.unit();
        GivenCampaign.join(audience, service, 2);
        GivenCampaign.join(audience, section, 3);
        GivenCampaign.join(audience, other, 4);
        session = sessionOf(audience.programmeId());
    }

    private static String sessionOf(String programme) {
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("sessions", List.of(GivenProgramme.session("Simulasi loket", "SIMULATION", 3))))
                .put("/programmes/" + programme + "/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("sessions[0].id");
    }

    private static Map<String, Object> question(Map<String, Object> rule) {
        var question = new HashMap<String, Object>();
        question.put("evaluationId", audience.evaluationId());
        question.put("cohortIds", List.of(audience.cohortId()));
        question.put("opensAt", IN_TIME);
        if (rule != null) question.put("audience", rule);
        return question;
    }

    private static void counts(Map<String, Object> rule, int people) {
        Api.as(Api.ADMIN)
                .body(question(rule))
                .post("/campaigns/audience-count")
                .then()
                .statusCode(200)
                .body("people", equalTo(people))
                .body("leftOut", equalTo(9 - people))
                .body("least", equalTo(15));
    }

    private static void refused(Map<String, Object> rule, int status, String type, String pointer) {
        Api.as(Api.ADMIN)
                .body(question(rule))
                .post("/campaigns/audience-count")
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void an_audience_is_counted_while_it_is_put_together() {
        counts(null, 9);
        counts(Map.of(), 9);
        counts(Map.of("unitIds", List.of(service)), 5);
        counts(Map.of("unitIds", List.of(service), "unitsBelow", false), 2);
        counts(Map.of("unitIds", List.of(section, other)), 7);
        counts(Map.of("sessionIds", List.of(session)), 9);
        // the training ended nearly seven months before the opening
        counts(Map.of("monthsFrom", 6, "monthsTo", 12), 9);
        counts(Map.of("monthsFrom", 7), 0);
        counts(Map.of("monthsTo", 6), 0);
        counts(Map.of("monthsTo", 7), 9);
    }

    @Test
    void filters_combine() {
        counts(Map.of("unitIds", List.of(service), "sessionIds", List.of(session), "monthsFrom", 6), 5);
        counts(Map.of("unitIds", List.of(service), "sessionIds", List.of(session), "monthsFrom", 7), 0);
        var elsewhere = sessionOf(GivenProgramme.programme());
        refused(Map.of("sessionIds", List.of(elsewhere)), 422, "audience-session-unknown", "/audience/sessionIds");
    }

    @Test
    void a_session_picks_the_participants_of_its_programme() {
        var second = GivenProgramme.programme();
        var cohort = GivenProgramme.cohort(second);
        GivenProgramme.participants(cohort, other, 6);
        var evaluation = GivenProgramme.evaluation(audience.programmeId(), second);
        var question = question(Map.of("sessionIds", List.of(session)));
        question.put("evaluationId", evaluation);
        question.put("cohortIds", List.of(audience.cohortId(), cohort));
        Api.as(Api.ADMIN)
                .body(question)
                .post("/campaigns/audience-count")
                .then()
                .statusCode(200)
                .body("people", equalTo(9))
                .body("leftOut", equalTo(6));
    }

    @Test
    void outside_the_usual_window_it_is_said_how_many() {
        var question = question(null);
        question.put("opensAt", "2026-08-01T01:00:00Z");
        Api.as(Api.ADMIN)
                .body(question)
                .post("/campaigns/audience-count")
                .then()
                .body("early", equalTo(9))
                .body("late", equalTo(0));
    }

    @Test
    void what_is_wrong_is_pointed_at() {
        refused(Map.of("monthsFrom", 12, "monthsTo", 6), 422, "audience-months", "/audience/monthsTo");
        refused(Map.of("unitIds", List.of(UUID.randomUUID())), 422, "audience-unit-unknown", "/audience/unitIds");
        refused(
                Map.of("sessionIds", List.of(UUID.randomUUID())),
                422,
                "audience-session-unknown",
                "/audience/sessionIds");
        refused(Map.of("monthsFrom", -1), 400, "invalid-input", "/audience/monthsFrom");
        var question = question(null);
        question.put("cohortIds", List.of(GivenProgramme.cohort()));
        Api.as(Api.ADMIN)
                .body(question)
                .post("/campaigns/audience-count")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/cohort-of-another-programme"));
        Api.as(Given.staff(Role.EVALUATOR))
                .body(question(null))
                .post("/campaigns/audience-count")
                .then()
                .statusCode(404);
    }

    @Test
    void the_rule_is_kept_with_the_campaign_and_frozen_at_publishing() {
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("audience", Map.of("unitIds", List.of(service), "sessionIds", List.of(session)));
        var id = GivenCampaign.draft(input);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id)
                .then()
                .body("audience.units.id", contains(service))
                .body("audience.sessions.name", contains("Simulasi loket"))
                .body("audience.unitsBelow", equalTo(true))
                .body("audience.monthsFrom", nullValue());
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/audience-preview")
                .then()
                .body("invited", equalTo(5))
                .body("notes.find { it.kind == 'LEFT_OUT' }.count", equalTo(4));
        GivenCampaign.act(id, "publish", 200);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id)
                .then()
                .body("invited", equalTo(5))
                .body("audience.units.id", contains(service));
        // who comes to the unit later is not invited any more
        GivenCampaign.join(audience, section, 0);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(input)
                .put("/campaigns/" + id)
                .then()
                .statusCode(409);
        input.put("audience", null);
        input.put("code", "S" + Given.number());
        Api.as(Api.ADMIN).get("/campaigns/" + GivenCampaign.draft(input)).then().body("audience.units", empty());
    }

    @Test
    void an_audience_below_the_smallest_group_is_warned_about() {
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("audience", Map.of("unitIds", List.of(other)));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + GivenCampaign.draft(input) + "/audience-preview")
                .then()
                .body("publishable", equalTo(true))
                .body("notes.find { it.kind == 'BELOW_MINIMUM' }.count", equalTo(4));
    }
}
