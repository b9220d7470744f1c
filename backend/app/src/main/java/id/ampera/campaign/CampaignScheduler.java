package id.ampera.campaign;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Opens and closes campaigns at their times. Repeating it, or running it on two replicas, changes nothing more. */
@ApplicationScoped
class CampaignScheduler {
    private static final Logger LOG = Logger.getLogger(CampaignScheduler.class);

    private final CampaignLifeService campaigns;
    private final UnusedKeys unused;

    CampaignScheduler(CampaignLifeService campaigns, UnusedKeys unused) {
        this.campaigns = campaigns;
        this.unused = unused;
    }

    // not before the start is complete: it may still be loading what the tick would close
    @Scheduled(
            every = "{ampera.campaign.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void tick() {
        each(campaigns.dueToOpen(), campaigns::openDue);
        each(campaigns.dueToClose(), campaigns::closeDue);
        unused.sweep();
    }

    private static void each(List<UUID> ids, Consumer<UUID> step) {
        for (var id : ids) {
            try {
                step.accept(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "campaign %s could not be opened or closed on time", id);
            }
        }
    }
}
