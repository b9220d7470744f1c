package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignMoved;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The answer sheets in use. That of an anonymous campaign never changes; a named one may go on with a later version, which
 * another replica learns a moment later: until then it takes answers to the version before, which are good anyway.
 */
@ApplicationScoped
class AnswerSheets {
    private static final int MOST = 200;
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private record Kept(AnswerSheet sheet, Instant readAt) {}

    private final Campaigns campaigns;
    private final Answering answering;
    private final Questionnaires questionnaires;
    private final Clock clock;
    private final Map<UUID, Kept> sheets = new ConcurrentHashMap<>();

    AnswerSheets(Campaigns campaigns, Answering answering, Questionnaires questionnaires, Clock clock) {
        this.campaigns = campaigns;
        this.answering = answering;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** @throws id.ampera.platform.problem.Problem not-found, also for a draft */
    AnswerSheet require(UUID campaignId) {
        var known = known(campaignId);
        if (known != null) return known;
        var now = clock.instant();
        var read = read(campaignId);
        if (sheets.size() >= MOST) sheets.clear();
        sheets.put(campaignId, new Kept(read, now));
        return read;
    }

    /** The same without asking the database; null if it has to be asked. */
    AnswerSheet known(UUID campaignId) {
        var kept = sheets.get(campaignId);
        if (kept == null) return null;
        var isFresh = kept.sheet().isAnonymous() || kept.readAt().plus(MOMENT).isAfter(clock.instant());
        return isFresh ? kept.sheet() : null;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CampaignMoved moved) {
        sheets.remove(moved.campaignId());
    }

    private AnswerSheet read(UUID campaignId) {
        var campaign = campaigns.require(campaignId);
        if (campaign.status() == CampaignStatus.DRAFT) throw CommonProblem.NOT_FOUND.raise();
        var keys = campaign.mode() == CampaignMode.ANONYMOUS
                ? Map.copyOf(answering.stratumKeys(campaignId))
                : Map.<UUID, java.security.interfaces.RSAPublicKey>of();
        var versions = Stream.concat(
                        Stream.of(campaign.questionnaireVersionId()), campaign.earlierVersionIds().stream())
                .map(id -> AnswerSheet.AskedVersion.of(
                        id, questionnaires.requirePublished(id).definition()))
                .toList();
        return new AnswerSheet(campaignId, campaign.mode(), versions, keys);
    }
}
