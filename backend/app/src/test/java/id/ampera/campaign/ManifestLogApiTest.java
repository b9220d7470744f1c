package id.ampera.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import id.ampera.platform.crypto.Sha256;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ManifestLogApiTest {
    private static List<String> log() {
        return Api.anonymous()
                .get("/public/manifests")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @Test
    void every_published_promise_adds_one_line_and_changes_none() {
        var before = log();
        assertThat(before.get(0)).isEqualTo("ampera manifest log 1");
        var one = GivenCampaign.open(GivenCampaign.audience(16), "ANONYMOUS");
        var two = GivenCampaign.open(GivenCampaign.audience(16), "ANONYMOUS");
        GivenCampaign.open(GivenCampaign.audience(16), "NAMED");
        var after = log();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after).hasSize(before.size() + 2);
        var added = after.subList(before.size(), after.size());
        assertThat(added.get(0)).contains(one + " " + hashOf(one));
        assertThat(added.get(1)).contains(two + " " + hashOf(two));
    }

    @Test
    void each_seal_holds_all_that_stands_above() {
        GivenCampaign.open(GivenCampaign.audience(16), "ANONYMOUS");
        var lines = log();
        var seal = "0".repeat(64);
        for (int number = 1; number < lines.size(); number++) {
            var line = lines.get(number);
            assertThat(line).matches(number + " \\d{4}-\\d\\d-\\d\\d [0-9a-f-]{36} [0-9a-f]{64} [0-9a-f]{64}");
            seal = Sha256.hex(seal + " " + line.substring(0, line.lastIndexOf(' ')));
            assertThat(line).endsWith(" " + seal);
        }
    }

    @Test
    void a_campaign_that_is_called_off_stays_in_the_log() {
        var input = GivenCampaign.input(GivenCampaign.audience(16), "ANONYMOUS");
        input.put("opensAt", java.time.Instant.now().plusSeconds(86_400).toString());
        var campaign = GivenCampaign.published(input);
        var before = log();
        GivenCampaign.act(campaign, "cancel", 200);
        assertThat(log()).isEqualTo(before).anyMatch(line -> line.contains(campaign));
    }

    private static String hashOf(String campaign) {
        return Api.anonymous().get("/campaigns/" + campaign + "/manifest").path("sha256");
    }
}
