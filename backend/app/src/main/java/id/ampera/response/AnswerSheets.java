package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The answer sheets in use, read once. */
@ApplicationScoped
class AnswerSheets {
    private static final int MOST = 200;

    private final Campaigns campaigns;
    private final Answering answering;
    private final Questionnaires questionnaires;
    private final Map<UUID, AnswerSheet> sheets = new ConcurrentHashMap<>();

    AnswerSheets(Campaigns campaigns, Answering answering, Questionnaires questionnaires) {
        this.campaigns = campaigns;
        this.answering = answering;
        this.questionnaires = questionnaires;
    }

    /** @throws id.ampera.platform.problem.Problem not-found, also for a draft */
    AnswerSheet require(UUID campaignId) {
        var sheet = sheets.get(campaignId);
        if (sheet != null) return sheet;
        var read = read(campaignId);
        if (sheets.size() >= MOST) sheets.clear();
        sheets.put(campaignId, read);
        return read;
    }

    private AnswerSheet read(UUID campaignId) {
        var campaign = campaigns.require(campaignId);
        if (campaign.status() == CampaignStatus.DRAFT) throw CommonProblem.NOT_FOUND.raise();
        var keys = campaign.mode() == CampaignMode.ANONYMOUS
                ? Map.copyOf(answering.stratumKeys(campaignId))
                : Map.<UUID, java.security.interfaces.RSAPublicKey>of();
        var asked = questionnaires.requirePublished(campaign.questionnaireVersionId());
        return new AnswerSheet(campaignId, campaign.mode(), asked.id(), asked.definition(), keys);
    }
}
