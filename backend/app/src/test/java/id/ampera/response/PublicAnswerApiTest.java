package id.ampera.response;

import static id.ampera.testsupport.GivenPublic.answers;
import static id.ampera.testsupport.GivenPublic.device;
import static id.ampera.testsupport.GivenPublic.solved;
import static id.ampera.testsupport.GivenPublic.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenPublic.Solved;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PublicAnswerApiTest {
    @Inject
    EntityManager em;

    private static void problem(ValidatableResponse response, int status, String code, String pointer) {
        response.statusCode(status).body("type", equalTo("/problems/" + code));
        if (pointer != null) response.body("errors[0].pointer", equalTo(pointer));
    }

    private static void answered(String campaignId, int count) {
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaignId + "/progress")
                .then()
                .statusCode(200)
                .body("answered", equalTo(count));
    }

    @Test
    void everybody_reads_what_is_asked_and_answers_without_an_account() {
        var id = GivenPublic.open();
        Api.anonymous()
                .get("/public/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("deviceWindowHours", equalTo(24))
                .body("points.code", equalTo(List.of("LOKET-1", "LOKET-2")))
                .body("points[0].size()", equalTo(2));
        Api.anonymous()
                .get("/campaigns/" + id + "/questionnaire")
                .then()
                .statusCode(200)
                .body("schema", equalTo(1));
        submit(id, device(), solved(id, "loket-1"), answers("4"))
                .statusCode(201)
                .body("receipt.length()", equalTo(32))
                .body("againFrom", notNullValue());
        answered(id, 1);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id + "/arrivals")
                .then()
                .statusCode(200)
                .body("points.answered", equalTo(List.of(1, 0)))
                .body("points[0].hours", hasSize(1))
                .body("points[0].hours[0].answers", equalTo(1));
    }

    @Test
    void the_same_answer_again_is_the_same_answer_and_another_one_waits_for_its_time() {
        var id = GivenPublic.open();
        var device = device();
        var work = solved(id, "LOKET-1");
        var receipt =
                submit(id, device, work, answers("4")).statusCode(201).extract().<String>path("receipt");
        submit(id, device, work, answers("4")).statusCode(201).body("receipt", equalTo(receipt));
        // from the queue of a phone that did not hear of it, hours later
        submit(id, device, solved(id, "LOKET-1"), answers("4")).statusCode(201).body("receipt", equalTo(receipt));
        problem(submit(id, device, solved(id, "LOKET-1"), answers("5")), 409, "device-answered", null);
        answered(id, 1);
    }

    @Test
    void a_device_answers_again_when_its_time_is_over() {
        var id = GivenPublic.open();
        var device = device();
        var first = submit(id, device, solved(id, "LOKET-1"), answers("4"))
                .statusCode(201)
                .extract()
                .<String>path("receipt");
        ageDevices(id);
        submit(id, device, solved(id, "LOKET-1"), answers("4")).statusCode(201).body("receipt", not(equalTo(first)));
        answered(id, 2);
    }

    @Transactional
    void ageDevices(String campaignId) {
        em.createNativeQuery(
                        "update public_device set expires_at = utc_timestamp() - interval 1 minute where campaign_id = ?1")
                .setParameter(1, UUID.fromString(campaignId))
                .executeUpdate();
    }

    @Test
    void what_is_wrong_is_pointed_at() {
        var id = GivenPublic.open();
        problem(
                Api.anonymous()
                        .body(Map.of("point", "LOKET-9"))
                        .post("/campaigns/" + id + "/challenges")
                        .then(),
                422,
                "point-unknown",
                "/point");
        problem(submit(id, device(), solved(id, "LOKET-1"), answers("9")), 422, "answers-invalid", "/answers/q1");
        submit(id, "kurang", solved(id, "LOKET-1"), answers("4"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/device"));
        var body = new HashMap<String, Object>(Map.of("device", device(), "answers", answers("4")));
        var work = solved(id, "LOKET-1");
        body.put("challenge", work.challenge());
        body.put("solution", work.solution());
        problem(
                Api.as(Api.ADMIN)
                        .body(body)
                        .post("/campaigns/" + id + "/public-submissions")
                        .then(),
                400,
                "credentials-sent",
                null);
        answered(id, 0);
    }

    @Test
    void it_takes_answers_only_while_it_is_open_and_then_forgets_devices_and_keys() {
        var input = GivenPublic.input();
        input.put("opensAt", Instant.now().plusSeconds(3600).toString());
        var early = GivenCampaign.published(input);
        Api.anonymous()
                .body(Map.of("point", "LOKET-1"))
                .post("/campaigns/" + early + "/challenges")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-yet-open"));
        var id = GivenPublic.open();
        var late = solved(id, "LOKET-1");
        GivenPublic.answer(id, "LOKET-2", "4");
        assertThat(devices(id)).isEqualTo(1);
        GivenCampaign.act(id, "close", 200);
        assertThat(devices(id)).isZero();
        problem(submit(id, device(), late, answers("4")), 409, "campaign-closed", null);
        Api.anonymous().get("/public/campaigns/" + id).then().body("status", equalTo("CLOSED"));
    }

    private long devices(String id) {
        return ((Number) em.createNativeQuery("select count(*) from public_device where campaign_id = ?1")
                        .setParameter(1, UUID.fromString(id))
                        .getSingleResult())
                .longValue();
    }

    @Test
    void what_citizens_write_is_read_when_enough_have_written() {
        var id = GivenPublic.open();
        for (int number = 0; number < 10; number++) {
            var answers = answers("4");
            answers.put("q2", "Loketnya ramah " + number);
            submit(id, device(), solved(id, "LOKET-1"), answers).statusCode(201);
        }
        GivenCampaign.act(id, "close", 200);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id + "/results/q2/verbatim")
                .then()
                .statusCode(200)
                .body("total", equalTo(10))
                .body("items", hasItem("Loketnya ramah 7"));
    }

    @Test
    void other_campaigns_have_no_such_door() {
        var named = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        Api.anonymous().get("/public/campaigns/" + named).then().statusCode(404);
        Api.anonymous()
                .body(Map.of("point", "LOKET-1"))
                .post("/campaigns/" + named + "/challenges")
                .then()
                .statusCode(404);
        submit(named, device(), new Solved("AAAA", "1"), answers("4")).statusCode(404);
        var draft = GivenCampaign.draft(GivenPublic.input());
        Api.anonymous().get("/public/campaigns/" + draft).then().statusCode(404);
        Api.anonymous().get("/campaigns/" + draft + "/questionnaire").then().statusCode(404);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + named + "/arrivals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-public"));
    }

    @Test
    void nothing_of_an_answer_tells_of_a_device_or_an_address() {
        var id = GivenPublic.open();
        var device = device();
        submit(id, device, solved(id, "LOKET-1"), answers("4")).statusCode(201);
        assertThat(columns("public_answer"))
                .containsExactlyInAnyOrder(
                        "id",
                        "campaign_id",
                        "point_id",
                        "questionnaire_version_id",
                        "answered_hour",
                        "answers",
                        "on_paper");
        assertThat(columns("public_device"))
                .containsExactlyInAnyOrder("campaign_id", "device_mac", "content_mac", "receipt", "expires_at");
        assertThat(em.createNativeQuery("select count(*) from public_answer where campaign_id = ?1"
                                + " and second(answered_hour) + minute(answered_hour) = 0")
                        .setParameter(1, UUID.fromString(id))
                        .getSingleResult())
                .isEqualTo(1L);
    }

    private List<String> columns(String table) {
        List<?> names = em.createNativeQuery("select lower(column_name) from information_schema.columns"
                        + " where table_schema = database() and table_name = ?1")
                .setParameter(1, table)
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }
}
