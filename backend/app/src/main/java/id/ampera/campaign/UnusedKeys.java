package id.ampera.campaign;

import id.ampera.platform.audit.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * Sees to it that no key outlives a publishing that failed or a campaign that was called off. The key store takes no part
 * in transactions: keys go after the database has said what became of the campaign.
 */
@ApplicationScoped
class UnusedKeys {
    private final CampaignLifeService life;
    private final CampaignService campaigns;
    private final CampaignRepository repository;
    private final CampaignKeys keys;
    private final ReleasingService releasing;
    private final Audit audit;

    UnusedKeys(
            CampaignLifeService life,
            CampaignService campaigns,
            CampaignRepository repository,
            CampaignKeys keys,
            ReleasingService releasing,
            Audit audit) {
        this.life = life;
        this.campaigns = campaigns;
        this.repository = repository;
        this.keys = keys;
        this.releasing = releasing;
        this.audit = audit;
    }

    CampaignView publish(UUID id, String reason) {
        try {
            return life.publish(id, reason);
        } catch (RuntimeException failed) {
            try {
                destroy(id);
            } catch (RuntimeException later) {
                failed.addSuppressed(later); // the sweep comes back to it
            }
            throw failed;
        }
    }

    CampaignView cancel(UUID id) {
        life.cancel(id);
        destroy(id);
        return campaigns.show(id);
    }

    /** What a process left that ended between the key store and the database. */
    void sweep() {
        var found = keys.campaignIds();
        if (!found.isEmpty()) repository.withoutUseForKeys(found).forEach(this::destroy);
    }

    /** Nobody was promised anything by these keys, so there is no public record; the audit trail has it. */
    private void destroyUnpublished(Campaign campaign) {
        int destroyed = keys.destroy(campaign.id());
        if (destroyed == 0) return;
        audit.record(
                "campaign.keys-destroyed",
                CampaignService.SUBJECT,
                campaign.id(),
                null,
                Map.of("title", campaign.title(), "keys", destroyed));
    }

    /** Waits for whoever is publishing; a campaign that has been published since keeps its keys. */
    private void destroy(UUID id) {
        var wasPublished = QuarkusTransaction.requiringNew().call(() -> {
            var found = repository.findLocked(id).orElse(null);
            if (found == null) return false;
            var called = found.status() == CampaignStatus.CANCELLED;
            if (called && found.publishedAt() != null && found.isAnonymous()) return true;
            var over = found.isPublic() && found.status() == CampaignStatus.RELEASED;
            if (called || over || found.status() == CampaignStatus.DRAFT) destroyUnpublished(found);
            return false;
        });
        if (wasPublished) releasing.destroyKeys(id);
    }
}
