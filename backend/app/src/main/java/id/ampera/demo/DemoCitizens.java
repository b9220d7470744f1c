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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Loads two surveys for everybody at three counters, half a year ago and now, answered along the path of phones without an account. */
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
        var counters = DemoData.counters();
        var day = story.today();
        var version = steps.once(
                "questionnaire of citizens", () -> instruments.publishInstrument(INSTRUMENT, "DEMO-SKM", null));
        var earlier = steps.once("earlier survey of citizens", () -> {
            var opening = DemoVisits.earlierOpening(day);
            var closing = DemoDays.at(DemoVisits.earlierClosing(day), DemoDays.AFTERNOON);
            var before = counters.earlier();
            return add(evaluationId, version, before.code(), before.title(), opening, closing);
        });
        answer("earlier survey of citizens", earlier, story.earlierVisits());
        steps.once("earlier survey of citizens, closing", () -> {
            campaigns.close(earlier);
            return earlier;
        });
        var campaign = steps.once("survey of citizens", () -> {
            var closing = DemoDays.at(DemoDays.fridayAfter(day.plusDays(CLOSES_AFTER)), DemoDays.AFTERNOON);
            return add(evaluationId, version, counters.code(), counters.title(), DemoVisits.opening(day), closing);
        });
        answer("survey of citizens", campaign, story.visits());
    }

    private void answer(String survey, UUID campaign, List<DemoVisit> visits) {
        steps.once(survey + ", answers", () -> {
            responses.answerPublicly(
                    campaign, visits.stream().map(DemoCitizens::visit).toList());
            return campaign;
        });
    }

    private UUID add(UUID evaluationId, UUID version, String code, String title, LocalDate opening, Instant closing) {
        var counters = DemoData.counters();
        return campaigns.addPublishedPublic(
                new NewPublicCampaign(
                        evaluationId,
                        version,
                        code,
                        title,
                        counters.introduction(),
                        counters.points().stream()
                                .map(each -> new Point(each.code(), each.name(), each.visitors()))
                                .toList(),
                        DemoDays.at(opening, DemoDays.MORNING),
                        closing),
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
