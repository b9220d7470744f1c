package id.ampera.campaign;

import id.ampera.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ReleasingService implements Releasing {
    private final CampaignRepository repository;
    private final InvitationRepository invitations;
    private final CampaignAccess access;
    private final CampaignViews views;
    private final CampaignKeys keys;
    private final Audit audit;
    private final Clock clock;

    ReleasingService(
            CampaignRepository repository,
            InvitationRepository invitations,
            CampaignAccess access,
            CampaignViews views,
            CampaignKeys keys,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.access = access;
        this.views = views;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<UUID> due() {
        var now = clock.instant();
        return repository.closedAnonymous().stream()
                .filter(campaign -> !campaign.releaseAt().isAfter(now))
                .map(Campaign::id)
                .toList();
    }

    @Override
    public void requireKeeper(UUID campaignId) {
        var campaign = repository.require(campaignId);
        access.requireVisible(campaign);
        access.requireEditable(campaign.evaluationId());
    }

    @Override
    public CampaignRef lock(UUID campaignId, boolean evenInGrace) {
        var campaign = repository.requireLocked(campaignId);
        if (campaign.status() != CampaignStatus.CLOSED) throw CampaignProblem.CAMPAIGN_NOT_CLOSED.raise();
        if (!evenInGrace && campaign.releaseAt().isAfter(clock.instant())) {
            throw CampaignProblem.GRACE_NOT_OVER.with("until", campaign.releaseAt());
        }
        return campaign.ref();
    }

    @Override
    public Map<UUID, UUID> settle(UUID campaignId, Map<UUID, Integer> answers) {
        var campaign = repository.requireLocked(campaignId);
        var before = views.withoutRights(campaign);
        var strata = repository.strata(campaignId);
        var outcomes = StrataRollUp.of(
                strata.stream()
                        .map(each -> new StrataRollUp.Counted(
                                each.id(), each.attributes(), answers.getOrDefault(each.id(), 0)))
                        .toList(),
                campaign.minimumGroup());
        var shownIn = new HashMap<UUID, UUID>();
        for (var stratum : strata) {
            var outcome = outcomes.get(stratum.id());
            stratum.release(invitations.countIssued(stratum.id()), answers.getOrDefault(stratum.id(), 0), outcome);
            if (outcome != null) shownIn.put(stratum.id(), outcome.shownIn());
        }
        campaign.release(clock.instant());
        repository.flush();
        invitations.forgetMacs(campaignId);
        audit.record("campaign.released", CampaignService.SUBJECT, campaignId, before, views.withoutRights(campaign));
        return shownIn;
    }

    @Override
    public List<UUID> withKeysToDestroy() {
        return repository.withKeysToDestroy();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void destroyKeys(UUID campaignId) {
        var campaign = repository.requireLocked(campaignId);
        var ended = campaign.status() == CampaignStatus.RELEASED || campaign.status() == CampaignStatus.CANCELLED;
        if (!ended || campaign.keysDestroyedAt() != null) return;
        keys.destroy(campaignId);
        campaign.recordKeysDestroyed(clock.instant());
        audit.record(
                "campaign.keys-destroyed",
                CampaignService.SUBJECT,
                campaignId,
                null,
                Map.of("title", campaign.title(), "keysDestroyedAt", campaign.keysDestroyedAt()));
    }
}
