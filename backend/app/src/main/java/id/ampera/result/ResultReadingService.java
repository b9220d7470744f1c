package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.Questionnaires;
import id.ampera.result.SurveyLine.OptionCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the gate lets through, for features that tell it further. */
@ApplicationScoped
@Transactional
class ResultReadingService implements Results {
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final ResultRepository repository;
    private final AnalysisCache cache;
    private final Fingerprints fingerprints;

    ResultReadingService(
            Campaigns campaigns,
            Questionnaires questionnaires,
            ResultRepository repository,
            AnalysisCache cache,
            Fingerprints fingerprints) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.repository = repository;
        this.cache = cache;
        this.fingerprints = fingerprints;
    }

    @Override
    public List<SurveyRate> ratesOf(UUID evaluationId) {
        return campaigns.of(evaluationId).stream().map(this::rate).toList();
    }

    @Override
    public List<SurveyLine> linesOf(UUID campaignId) {
        var campaign = campaigns.require(campaignId);
        if (!ResultService.isReadable(campaign)) return List.of();
        var lines = new ArrayList<SurveyLine>();
        for (var section : analysis(campaign).sections(null)) {
            for (var item : section.items()) {
                for (var line : item.lines()) lines.add(line(section.title().id(), item, line));
            }
        }
        return lines;
    }

    private Analysis analysis(CampaignRef campaign) {
        return cache.get(campaign, JoinedVersions.of(campaign, questionnaires)).analysis();
    }

    private SurveyRate rate(CampaignRef campaign) {
        var readable = ResultService.isReadable(campaign);
        var entry = readable ? cache.get(campaign, JoinedVersions.of(campaign, questionnaires)) : null;
        var all = readable ? entry.rates().groups(null).get(0) : null;
        var band = readable || campaign.mode() != CampaignMode.ANONYMOUS
                ? null
                : repository
                        .band(campaign.id())
                        .map(ResultRepository.Band::from)
                        .orElse(null);
        return new SurveyRate(
                campaign.id(),
                campaign.evaluationId(),
                campaign.title(),
                campaign.mode(),
                campaign.status(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.minimumGroup(),
                readable ? all.invited() : repository.invited(campaign.id()),
                readable ? all.answered() : null,
                band,
                readable,
                ResultService.isProvisional(campaign),
                readable ? fingerprints.of(campaign.id(), entry.analysis()) : null);
    }

    private static SurveyLine line(String section, ItemResult item, ItemResult.Line line) {
        var figure = line.figures().get(0);
        var text = line.text() == null
                ? item.text().id()
                : item.text().id() + " " + line.text().id();
        var scale = figure.scale();
        var number = figure.number();
        var mean = scale != null ? scale.mean() : number != null ? number.mean() : null;
        return new SurveyLine(
                line.key(),
                section,
                text,
                item.type().isLikert(),
                item.type().isText(),
                figure.hidden(),
                figure.n(),
                options(item, figure),
                scale != null ? Integer.valueOf(scale.n()) : number != null ? figure.n() : null,
                mean == null ? null : mean.value(),
                mean == null ? null : mean.low(),
                mean == null ? null : mean.high(),
                scale == null ? null : scale.topTwoCount());
    }

    private static List<OptionCount> options(ItemResult item, Figure figure) {
        if (figure.hidden() || figure.counts() == null) return null;
        var counts = figure.counts();
        if (item.type() == ItemType.RATING) {
            return IntStream.range(0, counts.size())
                    .mapToObj(i -> new OptionCount(String.valueOf(i), i, counts.get(i)))
                    .toList();
        }
        return IntStream.range(0, counts.size())
                .mapToObj(i -> new OptionCount(
                        item.options().get(i).label().id(),
                        item.options().get(i).value(),
                        counts.get(i)))
                .toList();
    }
}
