package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.result.ResultRepository.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Analyses by campaign, the least used given up first. Each replica has its own and compares it with the database:
 * released answers never change, those of an open named campaign are counted, and of a public one windows
 * may be excluded later.
 */
@ApplicationScoped
class AnalysisCache {
    private static final Duration LAZY = Duration.ofSeconds(5);

    /**
     * @param analysis the figures
     * @param rates who answered; the same where figures do not lag behind
     * @param readAt the moment that the figures stand for
     */
    record Entry(
            Analysis analysis, Analysis rates, State state, CampaignStatus status, Instant readAt, Instant checkedAt) {}

    private final ResultRepository repository;
    private final Analyses analyses;
    private final ResultConfig config;
    private final Clock clock;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<UUID, Object> reading = new ConcurrentHashMap<>();

    AnalysisCache(ResultRepository repository, Analyses analyses, ResultConfig config, Clock clock) {
        this.repository = repository;
        this.analyses = analyses;
        this.config = config;
        this.clock = clock;
    }

    Entry get(CampaignRef campaign, JoinedVersions versions) {
        // whoever asks for the same campaign meanwhile waits instead of reading it too
        synchronized (reading.computeIfAbsent(campaign.id(), unseen -> new Object())) {
            var known = known(campaign.id());
            if (known != null && isFresh(known, campaign)) return known;
            var now = clock.instant();
            var state = repository.state(campaign);
            if (known != null && known.state().equals(state) && known.status() == campaign.status()) {
                var checked = new Entry(known.analysis(), known.rates(), state, known.status(), known.readAt(), now);
                keep(campaign.id(), checked);
                return checked;
            }
            var analysis = analyses.read(campaign, versions);
            var rates = Analyses.lags(campaign) ? analyses.readRates(campaign, versions) : analysis;
            var entry = new Entry(analysis, rates, state, campaign.status(), now, now);
            keep(campaign.id(), entry);
            return entry;
        }
    }

    /** What was read before the answers came to stand is of no use. */
    void forget(UUID campaignId) {
        synchronized (entries) {
            entries.remove(campaignId);
        }
    }

    private boolean isFresh(Entry known, CampaignRef campaign) {
        var isFinal = campaign.status() == CampaignStatus.RELEASED && campaign.mode() != CampaignMode.PUBLIC;
        if (isFinal) return known.status() == CampaignStatus.RELEASED;
        if (!known.state().questionnaireVersionId().equals(campaign.questionnaireVersionId())) return false;
        return known.state().answers() > config.eagerAnswers()
                && known.checkedAt().plus(LAZY).isAfter(clock.instant());
    }

    private Entry known(UUID campaignId) {
        synchronized (entries) {
            return entries.get(campaignId);
        }
    }

    private void keep(UUID campaignId, Entry entry) {
        synchronized (entries) {
            entries.put(campaignId, entry);
            long total = entries.values().stream()
                    .mapToLong(each -> each.analysis().columns().rows())
                    .sum();
            var oldest = entries.entrySet().iterator();
            while (total > config.cachedAnswers() && entries.size() > 1 && oldest.hasNext()) {
                var next = oldest.next();
                if (next.getKey().equals(campaignId)) continue;
                total -= next.getValue().analysis().columns().rows();
                oldest.remove();
                reading.remove(next.getKey());
            }
        }
    }
}
