package id.ampera.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.ampera.campaign.CampaignLoading;
import id.ampera.campaign.CampaignLoading.NewPublicCampaign;
import id.ampera.campaign.CampaignLoading.Point;
import id.ampera.questionnaire.QuestionnaireLoading;
import id.ampera.response.ResponseLoading;
import id.ampera.response.ResponseLoading.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Loads a survey for everybody at three counters, answered along the path of phones without an account. */
@ApplicationScoped
class DemoCitizens {
    private static final String INSTRUMENT = "skm";
    private static final String SUGGESTION = "saran";
    private static final int CLOSES_AFTER = 16;

    private final DemoStepService steps;
    private final QuestionnaireLoading instruments;
    private final CampaignLoading campaigns;
    private final ResponseLoading responses;

    DemoCitizens(
            DemoStepService steps,
            QuestionnaireLoading instruments,
            CampaignLoading campaigns,
            ResponseLoading responses) {
        this.steps = steps;
        this.instruments = instruments;
        this.campaigns = campaigns;
        this.responses = responses;
    }

    void load(DemoStory story, UUID evaluationId) {
        var version = steps.once(
                "questionnaire of citizens", () -> instruments.publishInstrument(INSTRUMENT, "DEMO-SKM", null));
        var campaign = steps.once("survey of citizens", () -> add(story, evaluationId, version));
        steps.once("survey of citizens, answers", () -> {
            responses.answerPublicly(
                    campaign, story.visits().stream().map(DemoCitizens::visit).toList());
            return campaign;
        });
    }

    private UUID add(DemoStory story, UUID evaluationId, UUID version) {
        var counters = DemoData.counters();
        var opening = DemoVisits.opening(story.today());
        return campaigns.addPublishedPublic(
                new NewPublicCampaign(
                        evaluationId,
                        version,
                        counters.code(),
                        counters.title(),
                        counters.introduction(),
                        counters.points().stream()
                                .map(each -> new Point(each.code(), each.name(), each.visitors()))
                                .toList(),
                        DemoDays.at(opening, DemoDays.MORNING),
                        DemoDays.at(DemoDays.fridayAfter(story.today().plusDays(CLOSES_AFTER)), DemoDays.AFTERNOON)),
                DemoDays.at(opening.minusDays(3), DemoDays.MORNING));
    }

    private static Visit visit(DemoVisit visit) {
        return new Visit(visit.point(), visit.at(), answers(visit));
    }

    private static JsonNode answers(DemoVisit visit) {
        var answers = JsonNodeFactory.instance.objectNode();
        visit.ratings().forEach((element, rating) -> answers.put(element, rating.toString()));
        answers.put(SUGGESTION, visit.suggestion());
        return answers;
    }
}
