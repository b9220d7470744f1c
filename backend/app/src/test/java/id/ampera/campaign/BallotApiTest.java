package id.ampera.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BallotApiTest {
    private static Audience audience;
    private static String campaign;
    private static int next;

    @BeforeEach
    void anOpenCampaign() {
        if (campaign != null) return;
        audience = GivenCampaign.audience(16);
        campaign = GivenCampaign.open(audience, "ANONYMOUS");
    }

    private static String someone() {
        return audience.nips().get(next++);
    }

    @Test
    void the_same_message_gets_the_same_signature_and_another_none() {
        var nip = someone();
        var ballot = Ballot.of(campaign, nip);
        var first = ballot.sign(nip).then().statusCode(200).extract().<String>path("blindSignature");
        var again = ballot.sign(nip).then().statusCode(200).extract().<String>path("blindSignature");
        assertThat(again).isEqualTo(first);
        Ballot.of(campaign, nip)
                .sign(nip)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ballot-already-issued"));
        Api.as(nip)
                .get("/me/surveys")
                .then()
                .body("items.find { it.campaignId == '" + campaign + "' }.state", equalTo("ISSUED"));
    }

    @Test
    void of_two_requests_at_once_one_is_signed() {
        for (int round = 0; round < 5; round++) {
            var nip = someone();
            var pool = Executors.newFixedThreadPool(4);
            var answers = List.of(1, 2, 3, 4).stream().map(each -> Ballot.of(campaign, nip)).toList().stream()
                    .map(ballot ->
                            CompletableFuture.supplyAsync(() -> ballot.sign(nip).statusCode(), pool))
                    .toList();
            var statuses =
                    answers.stream().map(CompletableFuture::join).sorted().toList();
            assertThat(statuses).containsExactly(200, 409, 409, 409);
            pool.shutdown();
        }
    }

    @Test
    void a_ballot_is_for_the_invited() {
        var uninvited = Given.nip(true);
        Given.employee(uninvited, audience.unitId());
        var ballot = Ballot.of(campaign, someone());
        ballot.sign(uninvited).then().statusCode(404);
        ballot.sign(Api.STRANGER).then().statusCode(404);
        ballot.sign(Api.ADMIN).then().statusCode(404);
    }

    @Test
    void what_is_no_blinded_message_is_not_signed_and_uses_nothing_up() {
        var nip = someone();
        for (var text : List.of("", "AAAA", "!".repeat(342))) {
            Api.as(nip)
                    .body(Map.of("blindedMessage", text))
                    .post("/campaigns/" + campaign + "/ballots")
                    .then()
                    .statusCode(400);
        }
        Api.as(nip)
                .body(Map.of("blindedMessage", "_".repeat(342)))
                .post("/campaigns/" + campaign + "/ballots")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/blinded-message-invalid"));
        Ballot.fetch(campaign, nip);
    }

    @Test
    void there_are_no_ballots_before_opening_and_after_closing_nor_of_a_named_campaign() {
        var own = GivenCampaign.audience(15);
        var nip = own.nips().get(0);
        var input = GivenCampaign.input(own, "ANONYMOUS");
        input.put("opensAt", java.time.Instant.now().plusSeconds(3600).toString());
        var id = GivenCampaign.published(input);
        Ballot.of(id, nip).sign(nip).then().statusCode(409).body("type", equalTo("/problems/campaign-not-yet-open"));
        GivenCampaign.act(id, "open", 200);
        Ballot.fetch(id, nip);
        GivenCampaign.act(id, "close", 200);
        var other = own.nips().get(1);
        Ballot.of(id, other).sign(other).then().statusCode(409).body("type", equalTo("/problems/campaign-closed"));
        var named = GivenCampaign.open(own, "NAMED");
        Api.as(nip)
                .body(Map.of("blindedMessage", "A".repeat(342)))
                .post("/campaigns/" + named + "/ballots")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-anonymous"));
    }
}
