package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.result.Analyses.Look;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Analyses by campaign, the least used given up first when they take too much memory. Each replica has its own and compares
 * it with the database at every request, by one row that tells whether answers have changed or gone; status and version of
 * the questionnaire come with the campaign. Released answers need no more than that. What has come since is asked of an open
 * campaign as well, of a large one every few seconds only.
 */
@ApplicationScoped
class AnalysisCache {
    private static final Duration LAZY = Duration.ofSeconds(5);
    /** Counting takes time in proportion to the answers; it finds what was deleted past the application. */
    private static final Duration COUNTED = Duration.ofMinutes(1);

    /**
     * @param state of the answers, counted
     * @param readAt the moment that the figures stand for
     */
    record Entry(
            Look look,
            SourceState state,
            CampaignStatus status,
            Instant readAt,
            Instant checkedAt,
            Instant countedAt,
            long bytes) {

        Analysis analysis() {
            return look.analysis();
        }

        /** Who answered; the same where figures do not lag behind. */
        Analysis rates() {
            return look.rates();
        }

        /** Whoever began before others saw something newer gets that too, instead of reading what was. */
        boolean isAheadOf(CampaignRef campaign, long revision) {
            int ahead = status.compareTo(campaign.status());
            return ahead > 0 || ahead == 0 && state.revision() > revision;
        }

        boolean isStill(SourceState now) {
            return state.latest() == now.latest() && (!now.isCounted() || state.answers() == now.answers());
        }

        Entry checked(Instant now, boolean counted) {
            return new Entry(look, state, status, readAt, now, counted ? now : countedAt, bytes);
        }
    }

    private final ColumnRepository columns;
    private final Analyses analyses;
    private final ResultConfig config;
    private final Clock clock;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<UUID, Object> reading = new ConcurrentHashMap<>();

    AnalysisCache(ColumnRepository columns, Analyses analyses, ResultConfig config, Clock clock) {
        this.columns = columns;
        this.analyses = analyses;
        this.config = config;
        this.clock = clock;
    }

    Entry get(CampaignRef campaign, JoinedVersions versions) {
        // whoever asks for the same campaign meanwhile waits instead of reading it too
        synchronized (reading.computeIfAbsent(campaign.id(), unseen -> new Object())) {
            var known = known(campaign);
            long revision = columns.revision(campaign.id());
            if (known != null && known.isAheadOf(campaign, revision)) return known;
            var isSame = known != null && known.state().revision() == revision && known.status() == campaign.status();
            var now = clock.instant();
            if (isSame && !isDue(known, campaign, now)) return known;
            var entry =
                    isSame ? checked(campaign, versions, known, now) : read(campaign, versions, known, revision, now);
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

    /** What all entries take of the memory. */
    long bytes() {
        synchronized (entries) {
            return entries.values().stream().mapToLong(Entry::bytes).sum();
        }
    }

    private boolean isDue(Entry known, CampaignRef campaign, Instant now) {
        if (campaign.status() == CampaignStatus.RELEASED && campaign.mode() != CampaignMode.PUBLIC) return false;
        return known.state().answers() <= config.eagerAnswers()
                || !known.checkedAt().plus(LAZY).isAfter(now);
    }

    private Entry checked(CampaignRef campaign, JoinedVersions versions, Entry known, Instant now) {
        var counting = known.state().answers() <= config.eagerAnswers()
                || !known.countedAt().plus(COUNTED).isAfter(now);
        var state = columns.state(campaign, known.state().revision(), counting);
        var isOlder = campaign.mode() == CampaignMode.NAMED
                && known.state().latest() > state.latest()
                && known.readAt().plus(COUNTED).isAfter(now);
        if (isOlder || known.isStill(state)) return known.checked(now, counting && !isOlder);
        var look = analyses.look(campaign, versions, state, isAddedTo(campaign, known) ? known.look() : null);
        return entry(campaign, state, look, now, counting ? now : known.countedAt());
    }

    private Entry read(CampaignRef campaign, JoinedVersions versions, Entry known, long revision, Instant now) {
        var state = columns.state(campaign, revision, true);
        var isOfNow = known != null && known.state().revision() == revision;
        var before = isOfNow && isAddedTo(campaign, known) ? known.look() : null;
        return entry(campaign, state, analyses.look(campaign, versions, state, before), now, now);
    }

    /** Few answers are read anew, with the roster; many are added to, since the roster of a campaign is frozen. */
    private boolean isAddedTo(CampaignRef campaign, Entry known) {
        return campaign.mode() == CampaignMode.NAMED && known.state().answers() > config.eagerAnswers();
    }

    private static Entry entry(CampaignRef campaign, SourceState state, Look look, Instant now, Instant countedAt) {
        var counted = state.counted(look.reading());
        return new Entry(look, counted, campaign.status(), now, now, countedAt, look.bytes());
    }

    /** Of another version of the questionnaire there is nothing to be used. */
    private Entry known(CampaignRef campaign) {
        synchronized (entries) {
            var known = entries.get(campaign.id());
            return known != null && known.state().questionnaireVersionId().equals(campaign.questionnaireVersionId())
                    ? known
                    : null;
        }
    }

    private void keep(UUID campaignId, Entry entry) {
        synchronized (entries) {
            entries.put(campaignId, entry);
            long total = bytes();
            var oldest = entries.entrySet().iterator();
            while (total > config.cachedMemory().asLongValue() && entries.size() > 1 && oldest.hasNext()) {
                var next = oldest.next();
                if (next.getKey().equals(campaignId)) continue;
                total -= next.getValue().bytes();
                oldest.remove();
                reading.remove(next.getKey());
            }
        }
    }
}
