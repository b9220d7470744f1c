package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Cut;
import id.ampera.campaign.RaterRole;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.QuestionnaireVersionRef;
import id.ampera.questionnaire.Questionnaires;
import id.ampera.response.Responses;
import id.ampera.result.ResponseRateView.Band;
import id.ampera.result.ResultsView.Recipe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ResultService implements OpenAnswers {
    static final String READ_SCOPE = "scope:results:read";
    private static final int BAND = 10;

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final ResultRepository repository;
    private final Analyses analyses;
    private final AnalysisCache cache;
    private final Responses responses;
    private final Fingerprints fingerprints;
    private final Caller caller;

    ResultService(
            Campaigns campaigns,
            Questionnaires questionnaires,
            ResultRepository repository,
            Analyses analyses,
            AnalysisCache cache,
            Responses responses,
            Fingerprints fingerprints,
            Caller caller) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.repository = repository;
        this.analyses = analyses;
        this.cache = cache;
        this.responses = responses;
        this.fingerprints = fingerprints;
        this.caller = caller;
    }

    ResponseRateView responseRate(UUID campaignId, Cut cut) {
        var campaign = visible(campaignId);
        requireDeclared(campaign, cut);
        if (!isReadable(campaign))
            return rate(campaign, cut, repository.invited(campaignId), null, band(campaign), List.of());
        var groups = cache.get(campaign, versions(campaign)).rates().groups(cut);
        var all = groups.get(0);
        return rate(campaign, cut, all.invited(), all.answered(), null, groups);
    }

    ResultsView results(UUID campaignId, Cut cut) {
        var campaign = readable(campaignId);
        requireDeclared(campaign, cut);
        var versions = versions(campaign);
        var version = versions.present();
        var entry = cache.get(campaign, versions);
        var analysis = entry.analysis();
        var groups = analysis.groups(cut);
        var recipe = new Recipe(
                campaignId,
                campaign.title(),
                version.id(),
                version.sha256(),
                fingerprints.of(campaignId, analysis),
                entry.readAt(),
                groups.get(0).answered(),
                onPaper(campaign),
                groups.get(0).invited());
        return new ResultsView(
                recipe,
                versionsOf(analysis.columns()),
                isProvisional(campaign),
                interim(campaign),
                cut,
                campaign.cuts().stream().sorted().toList(),
                campaign.minimumGroup(),
                campaign.minimumVerbatim(),
                groups,
                analysis.sections(cut));
    }

    /** What people say of themselves beside what all other raters say. */
    BesideView beside(UUID campaignId) {
        var campaign = readable(campaignId);
        if (!campaign.cuts().contains(Cut.RATER_ROLE)) throw ResultProblem.CUT_NOT_DECLARED.raise();
        var beside = cache.get(campaign, versions(campaign)).analysis().beside(Cut.RATER_ROLE, RaterRole.SELF.name());
        return new BesideView(campaignId, campaign.minimumGroup(), beside.groups(), beside.sections());
    }

    VerbatimView verbatim(UUID campaignId, String itemKey, int limit, String cursor) {
        var campaign = readable(campaignId);
        var versions = versions(campaign);
        var item = textItem(versions.present(), itemKey);
        var shown = texts(campaign, versions, itemKey);
        if (shown.isEmpty()) return view(campaign, item, true, 0, List.of(), null);
        var rest = cursor == null ? shown : shown.tailMap(cursor, false);
        var page = rest.entrySet().stream().limit(limit).toList();
        var last = page.isEmpty() ? null : page.get(page.size() - 1);
        return view(
                campaign,
                item,
                false,
                shown.size(),
                page.stream().map(entry -> entry.getValue()).toList(),
                page.size() < rest.size() ? last.getKey() : null);
    }

    /** By the hash of each; none when there are too few to be shown. */
    private NavigableMap<String, String> texts(CampaignRef campaign, JoinedVersions versions, String itemKey) {
        var verbatims = new Verbatims(campaign.id(), itemKey);
        repository.answers(campaign, (versionId, answers) -> {
            if (versions.joins(versionId, itemKey)) verbatims.add(answers);
        });
        var shown = verbatims.sorted(isProvisional(campaign), campaign.minimumVerbatim());
        var enough = shown.size() >= campaign.minimumVerbatim() && isOpen(campaign, versions, itemKey);
        return enough ? shown : Collections.emptyNavigableMap();
    }

    /** While a named campaign is open, texts do not wait for its figures: they come in lots of their own. */
    private boolean isOpen(CampaignRef campaign, JoinedVersions versions, String itemKey) {
        var look = cache.get(campaign, versions);
        var item = textItem(versions.present(), itemKey);
        var isAskedOfAll = !versions.definition().isConditional(item)
                && !look.look().reading().columns().isAskedOfSome(itemKey);
        if (Analyses.lags(campaign) && isAskedOfAll)
            return look.rates().disclosure().overall();
        return look.analysis().isOpen(itemKey);
    }

    @Override
    public List<OpenAnswerRef> of(UUID evaluationId) {
        var answers = new ArrayList<OpenAnswerRef>();
        for (var campaign : campaigns.of(evaluationId)) {
            if (!isReadable(campaign)) continue;
            var versions = versions(campaign);
            for (var item : versions.definition().items()) {
                if (!item.type().isText()) continue;
                texts(campaign, versions, item.code())
                        .forEach((hash, text) -> answers.add(new OpenAnswerRef(
                                campaign.id() + "/" + item.code() + "/" + hash,
                                campaign.id(),
                                campaign.title(),
                                item.text().id(),
                                text)));
            }
        }
        return answers;
    }

    private static VerbatimView view(
            CampaignRef campaign, Item item, boolean hidden, int total, List<String> texts, String nextCursor) {
        return new VerbatimView(item.code(), item.text(), campaign.minimumVerbatim(), hidden, total, texts, nextCursor);
    }

    private static Item textItem(QuestionnaireVersionRef version, String itemKey) {
        return version.definition().items().stream()
                .filter(item -> item.code().equals(itemKey) && item.type().isText())
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private ResponseRateView rate(
            CampaignRef campaign, Cut cut, int invited, Integer answered, Band band, List<GroupView> groups) {
        return new ResponseRateView(
                campaign.id(),
                campaign.evaluationId(),
                repository.evaluationTitle(campaign.evaluationId()),
                campaign.title(),
                campaign.mode(),
                campaign.status(),
                campaign.opensAt(),
                campaign.closesAt(),
                isShown(campaign),
                isProvisional(campaign),
                interim(campaign),
                cut,
                campaign.cuts().stream().sorted().toList(),
                campaign.minimumGroup(),
                invited,
                answered,
                answered == null ? null : onPaper(campaign),
                band,
                groups);
    }

    /** How an answer came in is no attribute of a group: it is told of all together and nothing more. */
    private Integer onPaper(CampaignRef campaign) {
        return campaign.mode() != CampaignMode.ANONYMOUS ? (int) responses.countOnPaper(campaign.id()) : null;
    }

    private Band band(CampaignRef campaign) {
        if (campaign.mode() != CampaignMode.ANONYMOUS) return null;
        return repository
                .band(campaign.id())
                .map(band -> new Band(band.from(), Math.min(100, band.from() + BAND), band.day()))
                .orElse(null);
    }

    Analysis analysis(CampaignRef campaign) {
        return cache.get(campaign, versions(campaign)).analysis();
    }

    /** Whether there is anything to be read of it: an interim release too. */
    boolean isShown(CampaignRef campaign) {
        return isReadable(campaign) || hasInterim(campaign);
    }

    CampaignRef readable(UUID campaignId) {
        var campaign = visible(campaignId);
        if (!isShown(campaign)) throw ResultProblem.RESULTS_NOT_RELEASED.raise();
        return campaign;
    }

    private CampaignRef visible(UUID campaignId) {
        return caller.has(READ_SCOPE) ? campaigns.require(campaignId) : campaigns.requireVisible(campaignId);
    }

    private boolean hasInterim(CampaignRef campaign) {
        return campaign.mode() == CampaignMode.ANONYMOUS
                && repository.interim(campaign.id()).number() > 0;
    }

    /** Null unless some were promised. */
    private InterimState interim(CampaignRef campaign) {
        var state = repository.interim(campaign.id());
        if (state == InterimState.NONE) return null;
        return state.shown(analyses.showsInterim(campaign, state.number()));
    }

    /** Whether its answers can be read as they are; an interim release is something else. */
    static boolean isReadable(CampaignRef campaign) {
        return campaign.status() == CampaignStatus.RELEASED
                || campaign.mode() != CampaignMode.ANONYMOUS
                        && (campaign.status() == CampaignStatus.OPEN || campaign.status() == CampaignStatus.CLOSED);
    }

    static boolean isProvisional(CampaignRef campaign) {
        return campaign.status() == CampaignStatus.OPEN;
    }

    static void requireDeclared(CampaignRef campaign, Cut cut) {
        if (cut != null && !campaign.cuts().contains(cut)) throw ResultProblem.CUT_NOT_DECLARED.at("/cut");
    }

    private JoinedVersions versions(CampaignRef campaign) {
        return JoinedVersions.of(campaign, questionnaires);
    }

    /** The present one first. */
    private static List<JoinedVersionView> versionsOf(AnswerColumns columns) {
        var versions = columns.versions();
        var views = new ArrayList<JoinedVersionView>();
        var present = versions.present();
        views.add(JoinedVersionView.of(present, columns.answersTo(present.id()), null));
        for (var each : versions.earlier()) {
            var id = each.version().id();
            views.add(JoinedVersionView.of(each.version(), columns.answersTo(id), each.match()));
        }
        return views;
    }
}
