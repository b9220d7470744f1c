package id.ampera.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CampaignLoadingService implements CampaignLoading {
    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final CampaignLifeService life;
    private final BallotService ballots;
    private final Event<CampaignOpened> opened;
    private final Clock clock;

    CampaignLoadingService(
            CampaignRepository repository,
            InvitationRepository invitations,
            CampaignLifeService life,
            BallotService ballots,
            Event<CampaignOpened> opened,
            Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.life = life;
        this.ballots = ballots;
        this.opened = opened;
        this.clock = clock;
    }

    @Override
    public UUID addDraft(NewCampaign campaign) {
        return add(campaign, clock.instant()).id();
    }

    @Override
    public UUID addPublished(NewCampaign given, Instant publishedAt) {
        return publish(add(given, publishedAt), publishedAt);
    }

    @Override
    public UUID addPublishedPublic(NewPublicCampaign given, Instant publishedAt) {
        var points = given.points().stream()
                .map(point -> new ServicePointInput(point.code(), point.name(), point.visitors()))
                .toList();
        var input = new CampaignInput(
                given.evaluationId(),
                given.questionnaireVersionId(),
                given.code(),
                given.title(),
                given.introduction(),
                CampaignMode.PUBLIC,
                RespondentRole.CITIZEN,
                Set.of(),
                null,
                List.of(),
                given.opensAt(),
                given.closesAt(),
                null,
                null,
                null,
                Set.of(),
                points,
                null,
                null,
                null);
        return publish(add(input, publishedAt), publishedAt);
    }

    private UUID publish(Campaign campaign, Instant publishedAt) {
        life.publish(campaign, publishedAt, null);
        var now = clock.instant();
        if (campaign.status() == CampaignStatus.PUBLISHED && !campaign.opensAt().isAfter(now)) campaign.open(now);
        if (campaign.takesAnswers(now)) opened.fire(new CampaignOpened(campaign.id()));
        return campaign.id();
    }

    private Campaign add(NewCampaign given, Instant at) {
        var raters = given.raters().stream()
                .map(rater -> new CampaignInput.RaterInput(rater.employeeId(), rater.participationId(), rater.role()))
                .toList();
        var input = new CampaignInput(
                given.evaluationId(),
                given.questionnaireVersionId(),
                given.code(),
                given.title(),
                given.introduction(),
                given.mode(),
                raters.isEmpty() ? RespondentRole.PARTICIPANT : RespondentRole.SUPERIOR,
                given.cohortIds(),
                null,
                raters,
                given.opensAt(),
                given.closesAt(),
                null,
                null,
                null,
                given.cuts(),
                null,
                null,
                null,
                null);
        return add(input, at);
    }

    private Campaign add(CampaignInput input, Instant at) {
        var campaign = new Campaign(input, at);
        repository.persist(campaign);
        repository.flush();
        return campaign;
    }

    @Override
    public List<UUID> invited(UUID campaignId) {
        return invitations(campaignId).stream()
                .map(Invited::employeeId)
                .distinct()
                .toList();
    }

    @Override
    public List<Invited> invitations(UUID campaignId) {
        return invitations.ofCampaign(campaignId).stream()
                .map(each -> new Invited(
                        each.id(),
                        each.employeeId(),
                        each.subjectEmployeeId(),
                        each.stratumId(),
                        each.state() != Invitation.State.INVITED))
                .toList();
    }

    @Override
    public byte[] signBallot(UUID campaignId, UUID employeeId, byte[] blindedMessage) {
        return ballots.issueTo(campaignId, employeeId, blindedMessage);
    }

    @Override
    public void close(UUID campaignId) {
        var campaign = repository.requireLocked(campaignId);
        var now = clock.instant();
        campaign.close(campaign.closesAt().isBefore(now) ? campaign.closesAt() : now);
    }
}
