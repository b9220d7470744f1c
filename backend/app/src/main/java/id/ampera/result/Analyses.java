package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers into analyses, from what is known of them before, from kept segments, or from the rows; those of an anonymous
 * campaign together with what its interim releases have shown before. Joins the caller's transaction.
 */
@ApplicationScoped
class Analyses {
    /**
     * @param analysis the figures
     * @param rates who answered; the same where figures do not lag behind
     * @param reading of a named campaign all of its answers: the next look adds to them
     */
    record Look(Analysis analysis, Analysis rates, Reading reading) {
        Look(Analysis analysis, Reading reading) {
            this(analysis, analysis, reading);
        }

        boolean isLagging() {
            return rates != analysis;
        }

        /** What it takes of the memory. */
        long bytes() {
            var isPart = analysis.columns() != reading.columns();
            long bytes = analysis.bytes() + (isPart ? reading.columns().bytes() : 0);
            return isLagging() ? bytes + rates.bytes() : bytes;
        }
    }

    private final ResultRepository repository;
    private final ColumnRepository columns;
    private final SegmentKeeper segments;

    Analyses(ResultRepository repository, ColumnRepository columns, SegmentKeeper segments) {
        this.repository = repository;
        this.columns = columns;
        this.segments = segments;
    }

    /** What the caller's transaction sees, its own changes too. */
    Analysis read(CampaignRef campaign, JoinedVersions versions) {
        var state = columns.state(campaign, columns.revision(campaign.id()), true);
        return look(campaign, versions, state, null, false).analysis();
    }

    /**
     * What has been committed.
     *
     * @param before an earlier look at a named campaign under the same revision, or null
     */
    Look look(CampaignRef campaign, JoinedVersions versions, SourceState state, Look before) {
        return look(campaign, versions, state, before, true);
    }

    private Look look(
            CampaignRef campaign, JoinedVersions versions, SourceState state, Look before, boolean isCommitted) {
        switch (campaign.mode()) {
            case NAMED -> {
                var reading = named(campaign, versions, state, before);
                if (isCommitted) segments.offer(campaign, ColumnRepository.WHOLE, reading, state.counted(reading));
                return lags(campaign) ? open(campaign, reading, before) : closed(campaign, reading, before);
            }
            case PUBLIC -> {
                var reading = stored(campaign, versions, ColumnRepository.WHOLE, state, isCommitted);
                return new Look(Analysis.of(reading.columns(), campaign, null), reading);
            }
            default -> {
                return anonymous(campaign, versions, state, isCommitted);
            }
        }
    }

    /** Only of all together, at a few moments; a group grows by one person at a time. Who answered is told as it is. */
    private static Look open(CampaignRef campaign, Reading reading, Look before) {
        var all = reading.columns();
        var moments = OpenReach.moments(all.rows(), campaign.minimumGroup());
        int counted = moments.isEmpty() ? 0 : moments.get(moments.size() - 1);
        var first = all.first(List.of(counted));
        var earlier = before != null && before.isLagging() ? before : null;
        var isStill = earlier != null
                && earlier.analysis().columns().rows() == counted
                && earlier.analysis().columns().digest().equals(first.digest());
        var analysis = isStill ? earlier.analysis() : Analysis.of(first, campaign, all.first(moments));
        var isSame = earlier != null && earlier.reading().columns() == all;
        var rates = isSame ? earlier.rates() : Analysis.of(all.withoutItems(), campaign, null);
        return new Look(analysis, rates, reading);
    }

    private static Look closed(CampaignRef campaign, Reading reading, Look before) {
        var isSame = before != null && !before.isLagging() && before.reading().columns() == reading.columns();
        if (isSame) return new Look(before.analysis(), reading);
        var moments = OpenReach.moments(reading.columns().rows(), campaign.minimumGroup());
        return new Look(Analysis.of(reading.columns().seenAt(moments), campaign, null), reading);
    }

    /** Whether figures lag behind who has answered. */
    static boolean lags(CampaignRef campaign) {
        return campaign.mode() == CampaignMode.NAMED && campaign.status() == CampaignStatus.OPEN;
    }

    private Reading named(CampaignRef campaign, JoinedVersions versions, SourceState state, Look before) {
        var known = before == null
                ? find(campaign, versions, ColumnRepository.WHOLE, state)
                : Optional.of(before.reading());
        var grown = known.flatMap(each -> columns.more(campaign, each)).filter(each -> fits(each, state));
        if (grown.isPresent()) return grown.get();
        if (known.isPresent()) segments.drop(campaign, ColumnRepository.WHOLE);
        return columns.read(campaign, versions, ColumnRepository.WHOLE);
    }

    private Look anonymous(CampaignRef campaign, JoinedVersions versions, SourceState state, boolean isCommitted) {
        var earlier = new ArrayList<AnswerColumns>();
        int releases = columns.interimReleases(campaign.id());
        Reading latest = null;
        for (int number = 1; number <= releases; number++) {
            var counted = new SourceState(
                    state.questionnaireVersionId(), state.revision(), number, columns.count(campaign, number));
            latest = stored(campaign, versions, number, counted, isCommitted);
            earlier.add(latest.columns());
        }
        var interim = showsInterim(campaign, releases);
        if (interim) earlier.remove(earlier.size() - 1);
        else latest = stored(campaign, versions, ColumnRepository.WHOLE, state, isCommitted);
        var analysis = new Analysis(latest.columns(), campaign.minimumGroup(), List.copyOf(earlier), interim);
        return new Look(analysis, latest);
    }

    private Reading stored(
            CampaignRef campaign, JoinedVersions versions, int interim, SourceState state, boolean isCommitted) {
        var kept = find(campaign, versions, interim, state);
        if (kept.filter(each -> fits(each, state)).isPresent()) return kept.get();
        if (kept.isPresent()) segments.drop(campaign, interim);
        var reading = columns.read(campaign, versions, interim);
        if (isCommitted) segments.offer(campaign, interim, reading, state.counted(reading));
        return reading;
    }

    private Optional<Reading> find(CampaignRef campaign, JoinedVersions versions, int interim, SourceState state) {
        return segments.find(campaign, interim, versions, state, () -> columns.cells(campaign));
    }

    private static boolean fits(Reading reading, SourceState state) {
        return !state.isCounted() || reading.columns().rows() == state.answers();
    }

    /** Also after the release where too little was new to show anything else. */
    boolean showsInterim(CampaignRef campaign, int releases) {
        if (releases == 0 || campaign.mode() != CampaignMode.ANONYMOUS) return false;
        return campaign.status() != CampaignStatus.RELEASED || !repository.hasReleased(campaign.id());
    }
}
