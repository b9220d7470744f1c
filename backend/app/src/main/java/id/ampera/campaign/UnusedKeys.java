package id.ampera.campaign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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

    UnusedKeys(
            CampaignLifeService life,
            CampaignService campaigns,
            CampaignRepository repository,
            CampaignKeys keys,
            ReleasingService releasing) {
        this.life = life;
        this.campaigns = campaigns;
        this.repository = repository;
        this.keys = keys;
        this.releasing = releasing;
    }

    CampaignView publish(UUID id) {
        try {
            return life.publish(id);
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

    /** Waits for whoever is publishing; a campaign that has been published since keeps its keys. */
    private void destroy(UUID id) {
        var wasPublished = QuarkusTransaction.requiringNew().call(() -> {
            var found = repository.findLocked(id).orElse(null);
            if (found == null) return false;
            var called = found.status() == CampaignStatus.CANCELLED;
            if (called && found.publishedAt() != null) return found.isAnonymous();
            if (called || found.status() == CampaignStatus.DRAFT) keys.destroy(id);
            return false;
        });
        if (wasPublished) releasing.destroyKeys(id);
    }
}
