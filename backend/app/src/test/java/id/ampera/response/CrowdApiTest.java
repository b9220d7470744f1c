package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole office answers at one moment, behind one address; one of its phones has gone mad. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CrowdApiTest {
    private static final int PHONES = 500;
    private static final String OFFICE = "203.0.113.7";

    private static List<Integer> allAtOnce(List<Callable<Response>> requests) throws Exception {
        var statuses = new ArrayList<Integer>();
        var threads = Executors.newFixedThreadPool(32);
        try {
            for (var answer : threads.invokeAll(requests))
                statuses.add(answer.get().statusCode());
        } finally {
            threads.shutdownNow();
        }
        return statuses;
    }

    @Test
    @Tag("deep")
    void five_hundred_phones_behind_one_address_all_answer() throws Exception {
        var audience = GivenCampaign.audience(0);
        while (audience.nips().size() < PHONES) GivenCampaign.join(audience, audience.unitId(), 100);
        var named = GivenCampaign.open(audience, "NAMED");
        var anonymous = GivenCampaign.open(audience, "ANONYMOUS");
        var invitations = new HashMap<String, String>();
        for (var nip : audience.nips()) invitations.put(nip, GivenCampaign.mine(named, nip, "invitationId"));

        var requests = new ArrayList<Callable<Response>>();
        for (var nip : audience.nips()) {
            requests.add(() ->
                    Api.anonymous().header("X-Forwarded-For", OFFICE).get("/campaigns/" + anonymous + "/manifest"));
            requests.add(() -> Api.as(nip)
                    .header("X-Forwarded-For", OFFICE)
                    .body(Map.of("invitationId", invitations.get(nip), "answers", Map.of("q1", "4")))
                    .post("/campaigns/" + named + "/submissions"));
        }
        assertThat(allAtOnce(requests)).containsOnly(200, 201).hasSize(2 * PHONES);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + named + "/progress")
                .then()
                .statusCode(200)
                .body("answered", equalTo(PHONES));
    }

    @Test
    void a_ballot_that_asks_without_end_has_to_wait_and_no_other_does() throws Exception {
        var audience = GivenCampaign.audience(45);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        var mad = Ballot.fetch(campaign, audience.nips().get(0));
        var calm = Ballot.fetch(campaign, audience.nips().get(1));
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 200; i++) requests.add(mad::readDraft);
        assertThat(allAtOnce(requests)).contains(200, 429).containsOnly(200, 429);
        mad.submit("{\"q1\":\"4\"}")
                .then()
                .statusCode(429)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/too-many-requests"));
        calm.submit("{\"q1\":\"4\"}").then().statusCode(201);
    }

    @Test
    void a_ballot_is_signed_again_for_its_owner_but_not_without_end() throws Exception {
        var audience = GivenCampaign.audience(45);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        var mad = Ballot.of(campaign, audience.nips().get(0));
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 60; i++) requests.add(() -> mad.sign(audience.nips().get(0)));
        assertThat(allAtOnce(requests)).contains(200, 429).containsOnly(200, 429);
        Ballot.of(campaign, audience.nips().get(1))
                .sign(audience.nips().get(1))
                .then()
                .statusCode(200);
    }

    @Test
    void a_named_answer_is_confirmed_again_but_not_without_end() throws Exception {
        var audience = GivenCampaign.audience(20);
        var campaign = GivenCampaign.open(audience, "NAMED");
        var nip = audience.nips().get(0);
        var invitation = GivenCampaign.mine(campaign, nip, "invitationId");
        var requests = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 60; i++) {
            requests.add(() -> Api.as(nip)
                    .body(Map.of("invitationId", invitation, "answers", Map.of("q1", "4")))
                    .post("/campaigns/" + campaign + "/submissions"));
        }
        assertThat(allAtOnce(requests)).contains(201, 429).containsOnly(201, 429);
    }
}
