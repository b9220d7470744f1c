package id.ampera.response;

import static id.ampera.testsupport.GivenPublic.answers;
import static id.ampera.testsupport.GivenPublic.device;
import static id.ampera.testsupport.GivenPublic.solved;
import static id.ampera.testsupport.GivenPublic.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.campaign.Answering;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenPublic.Solved;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What somebody tries who wants to be counted often, and a crowd that only looks like it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PublicAbuseApiTest {
    @Inject
    Answering answering;

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
    void a_challenge_is_good_for_one_answer() {
        var id = GivenPublic.open();
        var work = solved(id, "LOKET-1");
        submit(id, device(), work, answers("4")).statusCode(201);
        problem(submit(id, device(), work, answers("4")), 409, "challenge-spent", "/challenge");
        answered(id, 1);
    }

    @Test
    void both_taps_on_a_button_are_one_answer() throws Exception {
        var id = GivenPublic.open();
        var device = device();
        var work = solved(id, "LOKET-1");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var taps = new ArrayList<Callable<String>>();
            for (int tap = 0; tap < 8; tap++) {
                taps.add(() -> submit(id, device, work, answers("4"))
                        .statusCode(201)
                        .extract()
                        .path("receipt"));
            }
            var receipts = new HashSet<String>();
            for (var done : pool.invokeAll(taps)) receipts.add(done.get());
            assertThat(receipts).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        answered(id, 1);
    }

    @Test
    void a_challenge_that_was_changed_made_up_or_made_for_another_campaign_is_refused() {
        var id = GivenPublic.open();
        var work = solved(id, "LOKET-1");
        var changed = work.challenge().substring(0, 40)
                + (work.challenge().charAt(40) == 'A' ? 'B' : 'A')
                + work.challenge().substring(41);
        problem(
                submit(id, device(), new Solved(changed, work.solution()), answers("4")),
                422,
                "challenge-invalid",
                "/challenge");
        problem(
                submit(id, device(), new Solved("bukan base64!", "1"), answers("4")),
                422,
                "challenge-invalid",
                "/challenge");
        problem(submit(id, device(), new Solved("AAAA", "1"), answers("4")), 422, "challenge-invalid", "/challenge");
        problem(
                submit(id, device(), solved(GivenPublic.open(), "LOKET-1"), answers("4")),
                422,
                "challenge-invalid",
                "/challenge");
        answered(id, 0);
    }

    @Test
    void without_the_work_nothing_is_taken() {
        var id = GivenPublic.open();
        var asked = Api.anonymous()
                .body(Map.of("point", "LOKET-1"))
                .post("/campaigns/" + id + "/challenges")
                .then()
                .statusCode(200)
                .body("bits", equalTo(10))
                .extract();
        var lazy = GivenPublic.unsolved(asked.path("challenge"), asked.path("bits"));
        problem(submit(id, device(), lazy, answers("4")), 422, "challenge-unsolved", "/solution");
        // it was not spent by that
        submit(id, device(), GivenPublic.solve(asked.path("challenge"), asked.path("bits")), answers("4"))
                .statusCode(201);
    }

    @Test
    void an_expired_challenge_is_refused_but_for_an_answer_that_has_arrived() {
        var id = GivenPublic.open();
        var campaignId = UUID.fromString(id);
        var key = answering.publicKeys(campaignId).orElseThrow().challengeKey();
        var point = pointOf(id);
        var old = PublicChallenge.of(
                campaignId, point, Clock.systemUTC().instant().minus(PublicIntake.VALID), 10);
        var work = GivenPublic.solve(old.text(key), 10);
        problem(submit(id, device(), work, answers("4")), 409, "challenge-expired", "/challenge");
        var device = device();
        var receipt = submit(id, device, solved(id, "LOKET-1"), answers("4"))
                .statusCode(201)
                .extract()
                .<String>path("receipt");
        submit(id, device, work, answers("4")).statusCode(201).body("receipt", equalTo(receipt));
        answered(id, 1);
    }

    private static UUID pointOf(String id) {
        return UUID.fromString(
                Api.as(Api.ADMIN).get("/campaigns/" + id).then().extract().path("points[0].id"));
    }

    @Test
    void five_hundred_phones_behind_one_address_are_all_heard() throws Exception {
        var id = GivenPublic.open();
        var pool = Executors.newFixedThreadPool(16);
        try {
            var phones = new ArrayList<Callable<Integer>>();
            for (int phone = 0; phone < 500; phone++) {
                var point = phone % 2 == 0 ? "LOKET-1" : "LOKET-2";
                phones.add(() -> submit(id, device(), solved(id, point), answers("4"))
                        .extract()
                        .statusCode());
            }
            var statuses = new TreeMap<Integer, Integer>();
            for (var done : pool.invokeAll(phones)) statuses.merge(done.get(), 1, Integer::sum);
            assertThat(statuses).isEqualTo(Map.of(201, 500));
        } finally {
            pool.shutdownNow();
        }
        answered(id, 500);
    }

    @Test
    void one_device_that_keeps_knocking_is_slowed_down_and_nobody_else() {
        var id = GivenPublic.open();
        var device = device();
        var work = solved(id, "LOKET-1");
        submit(id, device, work, answers("4")).statusCode(201);
        var statuses = new ArrayList<Integer>();
        for (int again = 0; again < 30; again++) {
            statuses.add(submit(id, device, work, answers("5")).extract().statusCode());
        }
        assertThat(statuses).contains(409, 429);
        GivenPublic.answer(id, "LOKET-1", "4");
    }
}
