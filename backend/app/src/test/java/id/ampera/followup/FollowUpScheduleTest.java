package id.ampera.followup;

import static com.cronutils.model.CronType.QUARTZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import id.ampera.notification.Notifications;
import id.ampera.platform.security.Role;
import id.ampera.platform.time.TimeBeans;
import id.ampera.recommendation.Recommendations;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The mornings of a recommendation that is not followed up, by a clock that the test sets. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FollowUpScheduleTest {
    @Inject
    FollowUpRepository repository;

    @Inject
    Recommendations recommendations;

    @Inject
    Notifications notifications;

    private void morningOf(LocalDate day) {
        var clock = Clock.fixed(day.atTime(7, 0).atZone(TimeBeans.PALEMBANG).toInstant(), TimeBeans.PALEMBANG);
        var states = new FollowUpStates(repository, clock);
        var reminders = new FollowUpReminderService(repository, states, recommendations, notifications);
        QuarkusTransaction.requiringNew().run(new FollowUpScheduler(reminders)::everyMorning);
    }

    private static List<String> kinds(String nip) {
        return Api.as(nip).get("/me/notices").then().statusCode(200).extract().path("items.kind");
    }

    private static String due(GivenRecommendation given, LocalDate dueOn) {
        var content = given.content();
        content.put("dueOn", dueOn.toString());
        String id = Api.as(given.evaluator)
                .body(Map.of("evaluationId", given.evaluationId, "recommendation", content))
                .post("/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(given.evaluator).post("/recommendations/" + id + "/issue").then().statusCode(200);
        return id;
    }

    @Test
    void what_is_overdue_is_told_once_a_week_however_often_the_morning_comes() {
        var given = new GivenRecommendation();
        var dueOn = LocalDate.now(TimeBeans.PALEMBANG).plusDays(1);
        due(given, dueOn);
        morningOf(dueOn);
        assertThat(kinds(given.officer)).containsExactly("FOLLOW_UP_DUE", "RECOMMENDATION_ISSUED");
        morningOf(dueOn.plusDays(1));
        morningOf(dueOn.plusDays(1));
        morningOf(dueOn.plusDays(2));
        assertThat(kinds(given.officer))
                .containsExactlyInAnyOrder("FOLLOW_UP_OVERDUE", "FOLLOW_UP_DUE", "RECOMMENDATION_ISSUED");
        morningOf(dueOn.plusDays(8));
        assertThat(kinds(given.officer)).filteredOn("FOLLOW_UP_OVERDUE"::equals).hasSize(2);
    }

    @Test
    void all_officers_of_the_addressed_unit_are_told_and_nobody_else() {
        var given = new GivenRecommendation();
        var second = GivenRecommendation.officerOf(given.unitId);
        var decisionMaker = GivenRecommendation.staffOf(given.unitId, Role.DECISION_MAKER);
        var elsewhere = GivenRecommendation.officerOf(Given.unit());
        var dueOn = LocalDate.now(TimeBeans.PALEMBANG).plusDays(1);
        due(given, dueOn);
        morningOf(dueOn.plusDays(1));
        assertThat(kinds(given.officer)).contains("FOLLOW_UP_OVERDUE");
        assertThat(kinds(second)).contains("FOLLOW_UP_OVERDUE");
        for (var other : List.of(given.evaluator, decisionMaker, elsewhere)) {
            assertThat(kinds(other)).doesNotContain("FOLLOW_UP_OVERDUE");
        }
    }

    @Test
    void what_is_verified_reminds_nobody_until_it_is_reopened() {
        var given = new GivenRecommendation();
        var dueOn = LocalDate.now(TimeBeans.PALEMBANG).plusDays(1);
        var id = due(given, dueOn);
        Api.as(given.officer)
                .body(Map.of("answer", "ACCEPTED"))
                .post("/recommendations/" + id + "/answer")
                .then()
                .statusCode(200);
        given.proof(id);
        var claim = given.claim(id, Map.of("kind", "DONE", "note", "Simulasi 6 JP dijalankan."));
        Api.as(given.evaluator)
                .body(Map.of("verdict", "ACCEPTED", "note", "Sesuai."))
                .post("/follow-ups/" + id + "/claims/" + claim + "/decide")
                .then()
                .statusCode(200);
        morningOf(dueOn.plusDays(1));
        assertThat(kinds(given.officer)).doesNotContain("FOLLOW_UP_OVERDUE");
        Api.as(Given.staff(Role.DECISION_MAKER))
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Daftar hadir ternyata tidak lengkap."))
                .post("/follow-ups/" + id + "/claims/" + claim + "/reopen")
                .then()
                .statusCode(200);
        morningOf(dueOn.plusDays(1));
        assertThat(kinds(given.officer)).filteredOn("FOLLOW_UP_OVERDUE"::equals).hasSize(1);
    }

    @Test
    void an_officer_finds_what_is_overdue_among_what_waits_for_the_own_unit() {
        var given = new GivenRecommendation();
        var late = due(given, LocalDate.now(TimeBeans.PALEMBANG).plusDays(1));
        var inTime = given.accepted();
        QuarkusTransaction.requiringNew().run(() -> repository
                .getEntityManager()
                .createNativeQuery("update recommendation set due_on = ?1 where id = unhex(?2)")
                .setParameter(1, LocalDate.now(TimeBeans.PALEMBANG).minusDays(4))
                .setParameter(2, late.replace("-", ""))
                .executeUpdate());
        Api.as(given.officer)
                .get("/follow-ups?mine=true&overdue=true")
                .then()
                .body("items.id", contains(late))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].daysLeft", equalTo(-4));
        Api.as(given.officer).get("/follow-ups?mine=true").then().body("items.id", contains(late, inTime));
        Api.as(given.officer).get("/follow-ups/summary?mine=true").then().body("overdue", equalTo(1));
        Api.as(GivenRecommendation.officerOf(Given.unit()))
                .get("/follow-ups?overdue=true")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void the_morning_is_seven_o_clock_in_palembang() throws ReflectiveOperationException, IOException {
        var settings = new Properties();
        try (var in = getClass().getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        var schedule = FollowUpScheduler.class.getDeclaredMethod("everyMorning").getAnnotation(Scheduled.class);
        assertThat(schedule.cron()).isEqualTo("{ampera.followup.reminders}");
        var cron = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(QUARTZ))
                .parse(settings.getProperty("ampera.followup.reminders"));
        var zone = ZoneId.of(schedule.timeZone());
        var evening = ZonedDateTime.of(2026, 11, 24, 20, 15, 0, 0, zone);
        var next = ExecutionTime.forCron(cron).nextExecution(evening).orElseThrow();
        assertThat(next).isEqualTo("2026-11-25T07:00:00+07:00[Asia/Jakarta]");
        assertThat(ExecutionTime.forCron(cron).nextExecution(next)).contains(next.plusDays(1));
    }
}
