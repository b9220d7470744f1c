package id.ampera.response;

import id.ampera.campaign.InterimReleasing;
import id.ampera.campaign.Releasing;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Brings releases to their end: the transaction first, the keys after its commit. Whatever a crash leaves undone, the next
 * tick does: an inbox that was not released is still sealed, keys that were not destroyed are still listed.
 */
@ApplicationScoped
class Releases {
    private static final Logger LOG = Logger.getLogger(Releases.class);

    private final ReleaseService service;
    private final ProgressService progress;
    private final Releasing releasing;
    private final InterimService interim;
    private final InterimReleasing interims;

    Releases(
            ReleaseService service,
            ProgressService progress,
            Releasing releasing,
            InterimService interim,
            InterimReleasing interims) {
        this.service = service;
        this.progress = progress;
        this.releasing = releasing;
        this.interim = interim;
        this.interims = interims;
    }

    /** By somebody who keeps the campaign, when the grace is over. */
    void releaseNow(UUID campaignId) {
        service.requireKeeper(campaignId);
        release(campaignId, false);
    }

    void release(UUID campaignId, boolean evenInGrace) {
        service.release(campaignId, evenInGrace);
        releasing.destroyKeys(campaignId);
    }

    // not before the start is complete: it may still be loading what the tick would close
    @Scheduled(
            every = "{ampera.campaign.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void tick() {
        for (var id : interims.due()) attempt(id, () -> interim.release(id));
        for (var id : releasing.due()) attempt(id, () -> release(id, false));
        for (var id : releasing.withKeysToDestroy()) attempt(id, () -> releasing.destroyKeys(id));
        progress.refresh();
    }

    private static void attempt(UUID id, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "campaign %s could not be released", id);
        }
    }
}
