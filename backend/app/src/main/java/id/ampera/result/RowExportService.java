package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.dataset.Dataset;
import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.problem.Problem;
import id.ampera.result.RowReleaseView.Attribute;
import id.ampera.result.RowReleaseView.LeftOutItem;
import id.ampera.result.RowReleaseView.ReleasedVariable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Rows of answers, and the files that they are asked for in. */
@ApplicationScoped
@Transactional
class RowExportService {
    private static final String SUBJECT = "row-export";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration KEPT = Duration.ofDays(1);
    /** As with strata: enough that two groups of the minimum can hide in it. */
    private static final int TIMES = 3;

    private final ResultService results;
    private final Campaigns campaigns;
    private final RowReleases releases;
    private final RowExportRepository repository;
    private final Audit audit;
    private final Clock clock;

    RowExportService(
            ResultService results,
            Campaigns campaigns,
            RowReleases releases,
            RowExportRepository repository,
            Audit audit,
            Clock clock) {
        this.results = results;
        this.campaigns = campaigns;
        this.releases = releases;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a file is made of. */
    record Work(Dataset data, DatasetFormat format) {}

    /** A file to be downloaded. */
    record Ready(UUID file, String name, DatasetFormat format) {}

    RowReleaseView preview(UUID campaignId, String language) {
        var campaign = results.readable(campaignId);
        var release = release(campaign);
        var cells = release.answers().cells();
        return new RowReleaseView(
                campaignId,
                release.rows(),
                campaign.minimumGroup(),
                IntStream.range(0, cells.cuts().size())
                        .mapToObj(cut -> new Attribute(cells.cuts().get(cut), suppressed(release, cut)))
                        .toList(),
                RowDataset.variables(release, ExportTexts.in(language)).stream()
                        .map(each -> new ReleasedVariable(each.name(), each.label(), each.measure(), each.note()))
                        .toList(),
                release.leftOut().entrySet().stream()
                        .map(each -> new LeftOutItem(
                                each.getKey().code(), each.getKey().text(), each.getValue()))
                        .toList(),
                repository.released(campaignId).map(ReleasedRows::releasedAt).orElse(null));
    }

    private static int suppressed(RowRelease release, int cut) {
        return release.classes().stream()
                .filter(each -> each.labels()[cut] == RowClass.SUPPRESSED)
                .mapToInt(RowClass::answered)
                .sum();
    }

    RowExportView begin(UUID campaignId, NewRowExport input, String language) {
        var campaign = results.readable(campaignId);
        var texts = ExportTexts.in(language);
        var data = released(campaign, texts);
        var export = new RowExport(
                campaignId,
                input.format(),
                texts.isIndonesian() ? "id" : "en",
                data.rows().count(),
                clock.instant());
        repository.persist(export);
        audit.record("row-export.requested", SUBJECT, export.id(), null, export.view());
        return export.view();
    }

    RowExportView show(UUID campaignId, UUID id) {
        results.readable(campaignId);
        return repository.require(campaignId, id).view();
    }

    Ready ready(UUID campaignId, UUID id) {
        var campaign = results.readable(campaignId);
        var export = repository.require(campaignId, id);
        if (!export.isDone()) throw ResultProblem.ROW_EXPORT_NOT_READY.raise();
        var texts = ExportTexts.in(export.language());
        var name = ResultsExport.nameOf(texts.of("rows.file"), campaign.title())
                + export.format().suffix();
        return new Ready(export.id(), name, export.format());
    }

    List<UUID> silentSince(Instant limit) {
        return repository.jobs().silentSince(limit);
    }

    boolean take(UUID id, Instant limit) {
        return repository.jobs().take(id, limit, clock.instant());
    }

    void beat(UUID id) {
        repository.jobs().beat(id, clock.instant());
    }

    /** For whoever writes the file: rights were looked at when it was asked for. */
    Work work(UUID id) {
        var export = repository.require(id);
        export.goOn(0, clock.instant());
        var campaign = campaigns.require(export.campaignId());
        return new Work(released(campaign, ExportTexts.in(export.language())), export.format());
    }

    void progress(UUID id, int rows) {
        repository.require(id).goOn(rows, clock.instant());
    }

    void finish(UUID id) {
        repository.require(id).finish(clock.instant());
    }

    void fail(UUID id, String problem) {
        repository.require(id).fail(problem, clock.instant());
    }

    /** Forgets what is older than a day; the files are to be removed after it. */
    List<UUID> expire() {
        var old = repository.endedAndAskedBefore(clock.instant().minus(KEPT));
        repository.remove(old);
        return old;
    }

    private Dataset released(CampaignRef campaign, ExportTexts texts) {
        var release = release(campaign);
        var released = repository.released(campaign.id()).orElseGet(() -> {
            var seed = new byte[32];
            RANDOM.nextBytes(seed);
            var first = RowDataset.of(release, campaign.title(), texts, seed);
            return repository.release(campaign.id(), seed, RowReleases.content(first), clock.instant());
        });
        var data = RowDataset.of(release, campaign.title(), texts, released.seed());
        if (!released.isOf(RowReleases.content(data))) throw ResultProblem.ROWS_CHANGED.raise();
        return data;
    }

    private RowRelease release(CampaignRef campaign) {
        // of an open one even an administrator would see whose answer is new
        if (!ResultService.isReadable(campaign) || ResultService.isProvisional(campaign))
            throw ResultProblem.ROWS_AFTER_CLOSING.raise();
        var analysis = results.analysis(campaign);
        if (analysis.isInterim()) throw ResultProblem.ROWS_OF_INTERIM.raise();
        int least = TIMES * campaign.minimumGroup();
        if (analysis.columns().rows() < least) throw tooFew(least);
        int beside = EarlyFigures.leastRows(analysis.columns());
        if (analysis.columns().rows() < beside) throw ResultProblem.ROWS_FEW_FOR_FIGURES.with("least", beside);
        var release = releases.of(analysis);
        if (release.told() < least || release.columns().isEmpty()) throw tooFew(least);
        return release;
    }

    private static Problem tooFew(int least) {
        return ResultProblem.ROWS_TOO_FEW.with("least", least);
    }
}
