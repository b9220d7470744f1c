package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flood is seen, costs more the longer it goes on, and can be left out as a whole; the trail tells of it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ArrivalApiTest {
    @Inject
    DataSource database;

    private String id;
    private Instant hour;

    @BeforeEach
    void a_campaign_since_three_days() {
        var input = GivenPublic.input();
        hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
        input.put("opensAt", hour.minus(3, ChronoUnit.DAYS).toString());
        id = GivenCampaign.published(input);
    }

    private void arrived(String point, Instant when, int count, String q1) {
        new GivenResult(database).arrived(UUID.fromString(id), point, when, count, q1);
    }

    private void usual() {
        for (int back = 20; back < 30; back++) arrived("LOKET-1", hour.minus(back, ChronoUnit.HOURS), 6, "4");
    }

    private ValidatableResponse arrivals() {
        return Api.as(Api.ADMIN).get("/campaigns/" + id + "/arrivals").then().statusCode(200);
    }

    private ValidatableResponse exclude(String nip, String point, Instant from, Instant until) {
        var body = new HashMap<String, Object>(
                Map.of("from", from.toString(), "until", until.toString(), "reason", "Loket tutup pada jam itu."));
        if (point != null) body.put("point", point);
        return Api.as(nip)
                .body(body)
                .post("/campaigns/" + id + "/excluded-windows")
                .then();
    }

    private ValidatableResponse results() {
        return Api.as(Api.ADMIN)
                .queryParam("cut", "POINT")
                .get("/campaigns/" + id + "/results")
                .then()
                .statusCode(200);
    }

    @Test
    void an_hour_with_many_more_answers_than_usual_is_told() {
        usual();
        arrived("LOKET-1", hour.minus(2, ChronoUnit.HOURS), 31, "1");
        arrived("LOKET-2", hour.minus(2, ChronoUnit.HOURS), 6, "4");
        arrivals()
                .body("warnings", equalTo(1))
                .body("points[0].hours.find { it.flood }.answers", equalTo(31))
                .body("points[0].hours.find { it.flood }.usual", equalTo(6.0f))
                .body("points[1].hours.flood", contains(false))
                .body("can", contains("exclude"));
    }

    @Test
    void a_point_that_is_flooded_asks_for_more_work_and_its_neighbour_does_not() {
        usual();
        arrived("LOKET-1", hour, 130, "1");
        bits("LOKET-1", 13);
        bits("LOKET-2", 10);
        GivenPublic.answer(id, "LOKET-1", "4");
    }

    private void bits(String point, int bits) {
        Api.anonymous()
                .body(Map.of("point", point))
                .post("/campaigns/" + id + "/challenges")
                .then()
                .statusCode(200)
                .body("bits", equalTo(bits));
    }

    @Test
    void a_window_is_left_out_of_everything_and_comes_back_and_the_trail_says_who_and_why() {
        usual();
        var flooded = hour.minus(36, ChronoUnit.HOURS);
        arrived("LOKET-1", flooded, 40, "1");
        arrived("LOKET-2", flooded, 7, "5");
        GivenCampaign.act(id, "close", 200);
        results().body("groups.answered", contains(107, 100, 7));
        var window = exclude(Api.ADMIN, "LOKET-1", flooded, flooded.plus(1, ChronoUnit.HOURS))
                .statusCode(201)
                .body("warnings", equalTo(0))
                .body("points[0].answered", equalTo(60))
                .body("points[0].excluded", equalTo(40))
                .body("windows[0].answers", equalTo(40))
                .body("windows[0].point", equalTo("LOKET-1"))
                .extract()
                .<String>path("windows[0].id");
        results()
                .body("groups.answered", contains(67, 60, 7))
                .body("sections[0].items[0].lines[0].figures[0].n", equalTo(67));
        Api.as(Api.ADMIN).get("/campaigns/" + id + "/progress").then().body("answered", equalTo(67));
        var lift = "/campaigns/" + id + "/excluded-windows/" + window + "/lift";
        Api.as(Api.ADMIN).body(Map.of("reason", " ")).post(lift).then().statusCode(400);
        Api.as(Api.ADMIN)
                .body(Map.of("reason", "Rombongan sekolah."))
                .post(lift)
                .then()
                .statusCode(200)
                .body("windows[0].liftedReason", equalTo("Rombongan sekolah."));
        results().body("groups.answered", contains(107, 100, 7));
        Api.as(Api.ADMIN)
                .body(Map.of("reason", "Lagi."))
                .post(lift)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/window-lifted"));
        var trail = Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .queryParam("action", "campaign.window-excluded")
                .get("/audit-entries")
                .then()
                .body("total", equalTo(1))
                .extract()
                .<String>path("items[0].id");
        Api.as(Api.ADMIN)
                .get("/audit-entries/" + trail)
                .then()
                .body("changes.find { it.pointer == '/reason' }.after", equalTo("Loket tutup pada jam itu."))
                .body("changes.find { it.pointer == '/answers' }.after", equalTo("40"));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .queryParam("action", "campaign.window-lifted")
                .get("/audit-entries")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void no_single_answer_follows_from_the_difference_of_two_windows() {
        var first = hour.minus(30, ChronoUnit.HOURS);
        arrived("LOKET-1", first, 6, "4");
        arrived("LOKET-1", first.plus(1, ChronoUnit.HOURS), 1, "1");
        arrived("LOKET-2", first.plus(1, ChronoUnit.HOURS), 9, "1");
        exclude(Api.ADMIN, "LOKET-1", first.plus(1, ChronoUnit.HOURS), first.plus(2, ChronoUnit.HOURS))
                .statusCode(409)
                .body("type", equalTo("/problems/window-too-small"));
        var window = exclude(Api.ADMIN, "LOKET-1", first, first.plus(2, ChronoUnit.HOURS))
                .statusCode(201)
                .extract()
                .<String>path("windows[0].id");
        Api.as(Api.ADMIN)
                .body(Map.of("reason", "Ternyata wajar."))
                .post("/campaigns/" + id + "/excluded-windows/" + window + "/lift")
                .then()
                .statusCode(200);
        exclude(Api.ADMIN, "LOKET-1", first, first.plus(1, ChronoUnit.HOURS))
                .statusCode(409)
                .body("type", equalTo("/problems/window-overlaps"));
        exclude(Api.ADMIN, null, first.plus(1, ChronoUnit.HOURS), first.plus(2, ChronoUnit.HOURS))
                .statusCode(409)
                .body("type", equalTo("/problems/window-overlaps"));
        exclude(Api.ADMIN, "LOKET-2", first.plus(1, ChronoUnit.HOURS), first.plus(2, ChronoUnit.HOURS))
                .statusCode(201)
                .body("windows", hasSize(2));
    }

    @Test
    void a_window_is_of_whole_hours_that_are_over() {
        var from = hour.minus(5, ChronoUnit.HOURS);
        exclude(Api.ADMIN, null, from.plusSeconds(60), hour)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        exclude(Api.ADMIN, null, from, from).statusCode(422).body("errors[0].pointer", equalTo("/until"));
        exclude(Api.ADMIN, null, from, hour.plus(1, ChronoUnit.HOURS))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/until"));
        exclude(Api.ADMIN, "LOKET-9", from, hour).statusCode(422).body("errors[0].pointer", equalTo("/point"));
    }

    @Test
    void only_the_team_sees_and_decides() {
        var other = Given.staff(Role.EVALUATOR);
        Api.as(other).get("/campaigns/" + id + "/arrivals").then().statusCode(404);
        exclude(other, null, hour.minus(5, ChronoUnit.HOURS), hour).statusCode(404);
    }

    @Test
    void figures_of_a_running_campaign_move_by_the_day_so_that_the_counter_reads_nobody() {
        arrived("LOKET-1", hour.minus(2, ChronoUnit.DAYS), 12, "4");
        // they wait until as many as a group came after them
        results().body("groups[0].answered", equalTo(0));
        arrived("LOKET-1", hour.minus(1, ChronoUnit.DAYS), 6, "3");
        results()
                .body("provisional", equalTo(true))
                .body("groups[0].answered", equalTo(12))
                .body("groups.hidden", hasItem(true));
        GivenPublic.answer(id, "LOKET-1", "1");
        results().body("groups[0].answered", equalTo(12));
        Api.as(Api.ADMIN).get("/campaigns/" + id + "/progress").then().body("answered", equalTo(19));
        GivenCampaign.act(id, "close", 200);
        results().body("groups[0].answered", equalTo(19));
        var mean = results().extract().<Map<String, Object>>path("sections[0].items[0].lines[0].figures[0].scale.mean");
        assertThat((Float) mean.get("low")).isNotNull();
    }
}
