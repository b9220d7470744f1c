package id.ampera.response;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.CampaignLoading;
import id.ampera.campaign.CampaignLoading.NewCampaign;
import id.ampera.campaign.CampaignLoading.NewPublicCampaign;
import id.ampera.campaign.CampaignLoading.Point;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.Cut;
import id.ampera.response.ResponseLoading.Visit;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ResponseLoadingTest {
    @Inject
    CampaignLoading campaigns;

    @Inject
    ResponseLoading responses;

    @Inject
    Responses counts;

    @Inject
    ObjectMapper json;

    private NewCampaign past(Audience audience, CampaignMode mode) {
        var now = Instant.now();
        return new NewCampaign(
                UUID.fromString(audience.evaluationId()),
                UUID.fromString(audience.versionId()),
                "L" + UUID.randomUUID().toString().substring(0, 8),
                "Survei demonstrasi",
                null,
                mode,
                Set.of(UUID.fromString(audience.cohortId())),
                List.of(),
                now.minus(30, ChronoUnit.DAYS),
                now.minus(16, ChronoUnit.DAYS),
                Set.of(Cut.SEX));
    }

    private Map<UUID, JsonNode> answersOf(List<UUID> employees) throws Exception {
        var answers = new HashMap<UUID, JsonNode>();
        for (var employee : employees) answers.put(employee, json.readTree("{\"q1\":\"4\"}"));
        return answers;
    }

    @Test
    void a_past_anonymous_campaign_is_answered_along_the_real_path_and_released() throws Exception {
        var audience = GivenCampaign.audience(40);
        var id = campaigns.addPublished(
                past(audience, CampaignMode.ANONYMOUS), Instant.now().minus(31, ChronoUnit.DAYS));
        var invited = campaigns.invited(id);
        assertThat(invited).hasSize(40);
        responses.answer(id, answersOf(invited.subList(0, 30)));
        campaigns.close(id);
        responses.release(id);
        assertThat(counts.count(id)).isEqualTo(30);
        Api.anonymous()
                .get("/campaigns/" + id + "/ballots")
                .then()
                .statusCode(200)
                .body("strata.issued.sum()", equalTo(30))
                .body("total", equalTo(30));
        Api.as(Api.ADMIN).get("/campaigns/" + id).then().body("status", equalTo("RELEASED"));
    }

    @Test
    void a_past_named_campaign_is_answered_within_its_window() throws Exception {
        var audience = GivenCampaign.audience(3);
        var id = campaigns.addPublished(
                past(audience, CampaignMode.NAMED), Instant.now().minus(31, ChronoUnit.DAYS));
        responses.answer(id, answersOf(campaigns.invited(id)));
        campaigns.close(id);
        assertThat(counts.count(id)).isEqualTo(3);
        Api.as(Api.ADMIN).get("/campaigns/" + id).then().body("status", equalTo("RELEASED"));
    }

    @Test
    void citizens_of_other_days_answer_for_their_work_once_however_often_it_is_told() throws Exception {
        var now = Instant.now();
        var version = GivenQuestionnaire.published(definition(likert("q1", 5)));
        var id = campaigns.addPublishedPublic(
                new NewPublicCampaign(
                        UUID.fromString(GivenProgramme.evaluation(GivenProgramme.programme())),
                        UUID.fromString(version),
                        "L" + UUID.randomUUID().toString().substring(0, 8),
                        "Survei demonstrasi",
                        null,
                        List.of(new Point("A", "Loket A", 90), new Point("B", "Loket B", 40)),
                        now.minus(5, ChronoUnit.DAYS),
                        now.plus(5, ChronoUnit.DAYS)),
                now.minus(6, ChronoUnit.DAYS));
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < 12; i++) {
            visits.add(new Visit(
                    i % 3 == 0 ? "B" : "A", now.minus(40 + i, ChronoUnit.HOURS), json.readTree("{\"q1\":\"4\"}")));
        }
        responses.answerPublicly(id, visits);
        responses.answerPublicly(id, visits);
        assertThat(counts.count(id)).isEqualTo(12);
    }
}
