package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.response.ResponseRepository.Rate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** How far a campaign is, without telling of an anonymous one what would name its latest respondent. */
@ApplicationScoped
@Transactional
class ProgressService implements Responses {
    private static final int STEP = 10;
    private static final int PAGE = 200;

    private final ResponseRepository repository;
    private final PublicAnswerRepository publicAnswers;
    private final Campaigns campaigns;
    private final Answering answering;
    private final Clock clock;

    ProgressService(
            ResponseRepository repository,
            PublicAnswerRepository publicAnswers,
            Campaigns campaigns,
            Answering answering,
            Clock clock) {
        this.repository = repository;
        this.publicAnswers = publicAnswers;
        this.campaigns = campaigns;
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public long count(UUID campaignId) {
        return switch (campaigns.require(campaignId).mode()) {
            case NAMED -> repository.count("named_submission", campaignId);
            case ANONYMOUS -> repository.count("anonymous_answer", campaignId);
            case PUBLIC -> publicAnswers.count(campaignId);
        };
    }

    @Override
    public long countOnPaper(UUID campaignId) {
        if (campaigns.require(campaignId).mode() != CampaignMode.PUBLIC) return repository.countOnPaper(campaignId);
        return publicAnswers.onPaper(campaignId).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    CampaignProgress show(UUID campaignId) {
        var campaign = campaigns.requireVisible(campaignId);
        var invited = answering.countInvited(campaignId);
        if (campaign.mode() == CampaignMode.NAMED) {
            var onPaper = repository.countOnPaper(campaignId);
            return new CampaignProgress(
                    invited, repository.count("named_submission", campaignId), onPaper, null, null, null);
        }
        if (campaign.mode() == CampaignMode.PUBLIC) {
            return new CampaignProgress(
                    invited, publicAnswers.count(campaignId), countOnPaper(campaignId), null, null, null);
        }
        if (campaign.status() == CampaignStatus.RELEASED) {
            return new CampaignProgress(
                    invited, repository.count("published_ballot", campaignId), null, null, null, null);
        }
        var rate = repository.rate(campaignId).orElse(null);
        return rate == null
                ? new CampaignProgress(invited, null, null, null, null, null)
                : new CampaignProgress(invited, null, null, rate.band(), Math.min(100, rate.band() + STEP), rate.day());
    }

    /** Notes the band of each open anonymous campaign once a day. */
    void refresh() {
        var today = LocalDate.now(clock);
        for (var id : answering.openAnonymous()) {
            if (repository.rate(id).filter(rate -> !rate.day().isBefore(today)).isPresent()) continue;
            var invited = answering.countInvited(id);
            var band = (int) (repository.count("spent_ballot", id) * 100 / invited / STEP * STEP);
            repository.keepRate(id, new Rate(today, band));
        }
    }

    PublishedBallots ballots(UUID campaignId, String cursor) {
        var campaign = campaigns.require(campaignId);
        if (campaign.mode() != CampaignMode.ANONYMOUS || campaign.status() == CampaignStatus.DRAFT) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        if (campaign.status() != CampaignStatus.RELEASED) throw ResponseProblem.CAMPAIGN_NOT_RELEASED.raise();
        var items = repository.ballots(campaignId, cursor, PAGE + 1);
        var more = items.size() > PAGE;
        var page = more ? items.subList(0, PAGE) : items;
        return new PublishedBallots(
                answering.strata(campaignId).stream()
                        .map(each -> new PublishedBallots.StratumCount(
                                each.id(),
                                each.label(),
                                each.publicKey(),
                                each.invited(),
                                each.issued(),
                                each.counted(),
                                each.dropped()))
                        .toList(),
                page,
                repository.count("published_ballot", campaignId),
                more ? page.get(PAGE - 1).receipt() : null);
    }
}
