package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Cut;
import id.ampera.campaign.ResultsSettled;
import id.ampera.evidence.Evidence;
import id.ampera.evidence.Evidence.State;
import id.ampera.evidence.EvidenceChanged;
import id.ampera.evidence.EvidenceKind;
import id.ampera.evidence.EvidenceSource;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.Questionnaires;
import id.ampera.response.AnswersChanged;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.UUID;

/** Figures as evidence: what the gate shows of a campaign, and nothing else. */
@ApplicationScoped
class SurveyFigureSource implements EvidenceSource {
    private static final int MAX_LOCATOR = 1000;

    /** @param basis everything that the statement rests on, as a text */
    private record Value(String statement, double figure, int n, int denominator, String basis) {}

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Analyses analyses;
    private final AnalysisCache cache;
    private final SegmentRepository segments;
    private final UnsettledAnalyses unsettled;
    private final Event<EvidenceChanged> changes;

    SurveyFigureSource(
            Campaigns campaigns,
            Questionnaires questionnaires,
            Analyses analyses,
            AnalysisCache cache,
            SegmentRepository segments,
            UnsettledAnalyses unsettled,
            Event<EvidenceChanged> changes) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.analyses = analyses;
        this.cache = cache;
        this.segments = segments;
        this.unsettled = unsettled;
        this.changes = changes;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.SURVEY_FIGURE;
    }

    void notice(@Observes ResultsSettled settled) {
        notice(settled.campaignId());
    }

    void notice(@Observes AnswersChanged changed) {
        segments.outdate(changed.campaignId());
        notice(changed.campaignId());
    }

    private void notice(UUID campaignId) {
        unsettled.changed(campaignId);
        changes.fire(new EvidenceChanged(EvidenceKind.SURVEY_FIGURE, campaignId));
    }

    /** Told of the change itself, and first, so that whoever reads anew because of it finds nothing of old. */
    void forget(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(Interceptor.Priority.LIBRARY_BEFORE)
                    EvidenceChanged change) {
        if (change.kind() == EvidenceKind.SURVEY_FIGURE) cache.forget(change.sourceId());
    }

    @Override
    public Evidence read(UUID evaluationId, String text) {
        var reference = FigureReference.parse(text);
        var campaign = campaigns.require(reference.campaignId());
        if (!campaign.evaluationId().equals(evaluationId)) throw CommonProblem.NOT_FOUND.raise();
        if (!ResultService.isReadable(campaign)) throw ResultProblem.RESULTS_NOT_RELEASED.raise();
        var cut = reference.cut();
        if (cut != null && !campaign.cuts().contains(cut)) throw ResultProblem.CUT_NOT_DECLARED.at("/reference");
        var versions = JoinedVersions.of(campaign, questionnaires);
        var version = versions.present();
        var of = reference.item() == null ? rates(campaign, versions) : analysis(campaign, versions);
        var groups = of.groups(cut);
        var key = cut == null ? Analysis.ALL : reference.group();
        var group = groups.stream().filter(each -> each.key().equals(key)).findFirst();
        var asked = reference.item() == null ? null : Asked.in(version, reference.item());
        var value = group.isEmpty() || group.get().hidden()
                ? null
                : value(of, reference, asked, groups.indexOf(group.get()), group.get());
        var locator = locator(asked, cut, group.map(GroupView::label).orElse(null), key);
        return new Evidence(
                EvidenceKind.SURVEY_FIGURE,
                reference.canonical(),
                campaign.id(),
                reference.item(),
                campaign.title(),
                locator,
                value == null ? "" : value.statement(),
                value == null ? null : value.figure(),
                value == null ? null : value.n(),
                value == null ? null : value.denominator(),
                Sha256.hex(reference.canonical() + "\n" + version.sha256() + "\n"
                        + (value == null ? "hidden" : value.basis())),
                state(campaign, value));
    }

    private Analysis analysis(CampaignRef campaign, JoinedVersions versions) {
        if (!unsettled.isChanged(campaign.id()))
            return cache.get(campaign, versions).analysis();
        return unsettled.get(campaign.id(), () -> analyses.read(campaign, versions));
    }

    private Analysis rates(CampaignRef campaign, JoinedVersions versions) {
        return Analyses.lags(campaign) ? cache.get(campaign, versions).rates() : analysis(campaign, versions);
    }

    private static State state(CampaignRef campaign, Value value) {
        if (value == null) return State.LOST;
        return campaign.status() == CampaignStatus.RELEASED ? State.FIRM : State.MOVING;
    }

    private static Value value(Analysis analysis, FigureReference reference, Asked asked, int at, GroupView group) {
        if (asked == null) {
            if (group.rate() == null) return null;
            var sentence = FigureSentence.responseRate(
                    group.rate(), group.answered(), group.invited(), analysis.isOfEstimate());
            var basis = group.answered() + " of " + group.invited();
            return new Value(sentence, group.rate(), group.invited(), group.invited(), basis);
        }
        var figure = asked.line(analysis, reference.cut()).figures().get(at);
        if (figure.hidden() || figure.n() == null || figure.n() == 0) return null;
        return switch (reference.measure()) {
            case MEAN -> mean(figure, group);
            case TOP_TWO -> topTwo(figure, group);
            case OPTION_SHARE -> optionShare(figure, asked, reference.option(), group);
            case RESPONSE_RATE -> throw FigureReference.invalid();
        };
    }

    private static Value mean(Figure figure, GroupView group) {
        if (figure.scale() != null) {
            var mean = figure.scale().mean().value();
            var n = figure.scale().n();
            return value(FigureSentence.mean(mean, n), mean, n, group, figure.counts());
        }
        if (figure.number() == null) throw FigureReference.invalid();
        var mean = figure.number().mean().value();
        var basis = List.of(mean, String.valueOf(figure.number().standardDeviation()));
        return value(FigureSentence.mean(mean, figure.n()), mean, figure.n(), group, basis);
    }

    private static Value topTwo(Figure figure, GroupView group) {
        if (figure.scale() == null || figure.scale().topTwo() == null) throw FigureReference.invalid();
        var share = figure.scale().topTwo().value();
        var n = figure.scale().n();
        return value(FigureSentence.topTwo(share, n), share, n, group, figure.counts());
    }

    private static Value optionShare(Figure figure, Asked asked, String option, GroupView group) {
        int at = asked.option(option);
        if (figure.shares() == null) throw FigureReference.invalid();
        var share = figure.shares().get(at);
        var sentence = FigureSentence.optionShare(share, figure.n(), asked.optionLabel(at));
        return value(sentence, share, figure.n(), group, List.of(figure.counts().get(at)));
    }

    private static Value value(String sentence, double figure, int n, GroupView group, List<?> data) {
        return new Value(sentence, figure, n, group.invited(), data + " n " + n + " of " + group.invited());
    }

    private static String locator(Asked asked, Cut cut, String label, String key) {
        var what = asked == null ? "Tingkat respons" : asked.text();
        var who = cut == null ? null : group(label, key);
        var locator = who == null ? what : what + " (" + who + ")";
        return locator.length() > MAX_LOCATOR ? locator.substring(0, MAX_LOCATOR - 1) + "…" : locator;
    }

    private static String group(String label, String key) {
        if (label != null) return label;
        return switch (key) {
            case "F" -> "perempuan";
            case "M" -> "laki-laki";
            case "SELF" -> "diri sendiri";
            case "SUPERIOR" -> "atasan";
            case "PEER" -> "rekan sejawat";
            case "SUBORDINATE" -> "bawahan";
            case "SERVICE_USER" -> "pengguna layanan";
            case Analysis.OTHERS -> "kelompok lainnya";
            case Analysis.NONE -> "tanpa keterangan";
            case Analysis.ALL -> "semua";
            default -> key;
        };
    }
}
