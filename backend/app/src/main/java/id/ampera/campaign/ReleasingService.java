package id.ampera.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final ManifestSigner signer;
    private final ObjectMapper json;
    private final Audit audit;
    private final Clock clock;

    ReleasingService(
            CampaignRepository repository,
            InvitationRepository invitations,
            CampaignAccess access,
            CampaignViews views,
            CampaignKeys keys,
            ManifestSigner signer,
            ObjectMapper json,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.invitations = invitations;
        this.access = access;
        this.views = views;
        this.keys = keys;
        this.signer = signer;
        this.json = json;
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
    public Map<UUID, UUID> settle(UUID campaignId, Map<UUID, Standing> standings) {
        var campaign = repository.requireLocked(campaignId);
        var before = views.withoutRights(campaign);
        var strata = repository.strata(campaignId);
        var outcomes = StrataRollUp.of(
                strata.stream()
                        .map(each -> new StrataRollUp.Counted(each.id(), each.attributes(), standing(standings, each)))
                        .toList(),
                campaign.minimumGroup());
        var shownIn = new HashMap<UUID, UUID>();
        for (var stratum : strata) {
            var outcome = outcomes.get(stratum.id());
            var counted = standing(standings, stratum).answers();
            stratum.release(invitations.countIssued(stratum.id()), counted, outcome);
            if (outcome != null) shownIn.put(stratum.id(), outcome.shownIn());
        }
        campaign.release(clock.instant());
        repository.flush();
        begin(campaignId, DestructionCause.RELEASED);
        audit.record("campaign.released", CampaignService.SUBJECT, campaignId, before, views.withoutRights(campaign));
        return shownIn;
    }

    private static Standing standing(Map<UUID, Standing> standings, CampaignStratum stratum) {
        return standings.getOrDefault(stratum.id(), Standing.NOTHING);
    }

    @Override
    public void noteErased(UUID campaignId, int answers, int drafts) {
        repository.destruction(campaignId).orElseThrow().erased(answers, drafts);
    }

    /** Before the keys go: what is erased with the change of the campaign's state. */
    void begin(UUID campaignId, DestructionCause cause) {
        repository.add(new CampaignDestruction(campaignId, cause, invitations.forgetMacs(campaignId)));
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
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        campaign.recordKeysDestroyed(now);
        var record = record(campaign, now);
        audit.record(
                "campaign.keys-destroyed",
                CampaignService.SUBJECT,
                campaignId,
                null,
                Map.of("title", campaign.title(), "keysDestroyedAt", now, "record", record.sha256()));
    }

    private ManifestView record(Campaign campaign, Instant now) {
        var found = repository.destruction(campaign.id());
        if (found.isEmpty()) begin(campaign.id(), DestructionCause.of(campaign.status()));
        var destruction = repository.destruction(campaign.id()).orElseThrow();
        var promised =
                repository.manifest(campaign.id()).map(CampaignManifest::sha256).orElse(null);
        var signed = signer.sign(destruction.describe(json, promised, fingerprints(campaign.id()), now));
        destruction.complete(signed, now);
        return signed;
    }

    /** Of the campaign for everybody, once it is complete. */
    DestructionView destruction(UUID campaignId) {
        return repository
                .destruction(campaignId)
                .filter(CampaignDestruction::isComplete)
                .map(each -> each.view(fingerprints(campaignId)))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private List<String> fingerprints(UUID campaignId) {
        return repository.strata(campaignId).stream()
                .map(CampaignStratum::fingerprint)
                .toList();
    }
}
