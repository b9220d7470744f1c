package id.ampera.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.campaign.CampaignLoading;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.organisation.Employees;
import id.ampera.questionnaire.Questionnaires;
import id.ampera.response.ResponseLoading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers a survey once, along the path of the respondents, and brings it to its end. */
@ApplicationScoped
class DemoAnswering {
    private record Asked(UUID employeeId, UUID subjectId) {}

    private final DemoStepService steps;
    private final Employees employees;
    private final Questionnaires questionnaires;
    private final Campaigns surveys;
    private final CampaignLoading campaigns;
    private final ResponseLoading responses;

    DemoAnswering(
            DemoStepService steps,
            Employees employees,
            Questionnaires questionnaires,
            Campaigns surveys,
            CampaignLoading campaigns,
            ResponseLoading responses) {
        this.steps = steps;
        this.employees = employees;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.campaigns = campaigns;
        this.responses = responses;
    }

    void answer(String survey, UUID campaign, UUID version, String instrument, List<DemoReply> replies) {
        steps.once(survey + ", answers", () -> {
            var sheet = new DemoAnswerSheet(
                    instrument, questionnaires.requirePublished(version).definition());
            var byWhom = invitations(campaign);
            var answers = new HashMap<UUID, JsonNode>();
            for (var reply : replies) {
                answers.put(byWhom.get(asked(reply.nip(), reply.about().nip())), sheet.fill(reply));
            }
            responses.answerInvitations(campaign, answers);
            return campaign;
        });
    }

    /** @param rated whether people rate others, themselves among them, rather than a training */
    void rate(String survey, UUID campaign, UUID version, boolean rated, List<DemoSheet> sheets) {
        steps.once(survey + ", answers", () -> {
            var definition = questionnaires.requirePublished(version).definition();
            var byWhom = invitations(campaign);
            var answers = new HashMap<UUID, JsonNode>();
            for (var sheet : sheets) {
                var asked =
                        rated ? new Asked(idOf(sheet.nip()), idOf(sheet.about())) : asked(sheet.nip(), sheet.about());
                answers.put(byWhom.get(asked), DemoAnswerSheet.fill(definition, sheet.steps()));
            }
            responses.answerInvitations(campaign, answers);
            return campaign;
        });
    }

    /** Closes it, and shows what was answered. */
    void settle(String survey, UUID campaign) {
        steps.once(survey + ", closing", () -> {
            campaigns.close(campaign);
            return campaign;
        });
        if (surveys.require(campaign).status() != CampaignStatus.RELEASED) {
            steps.apart(survey + ", release", () -> responses.release(campaign));
        }
    }

    private Asked asked(String nip, String about) {
        return new Asked(idOf(nip), nip.equals(about) ? null : idOf(about));
    }

    private Map<Asked, UUID> invitations(UUID campaign) {
        var byWhom = new HashMap<Asked, UUID>();
        for (var each : campaigns.invitations(campaign)) {
            byWhom.put(new Asked(each.employeeId(), each.subjectEmployeeId()), each.invitationId());
        }
        return byWhom;
    }

    private UUID idOf(String nip) {
        return employees.findByNip(nip).orElseThrow().id();
    }
}
