package id.ampera.finding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Takes the second looks that a killed process, or one that failed, still owes: at the start and every minute. */
@ApplicationScoped
class StalenessScheduler {
    private static final Logger LOG = Logger.getLogger(StalenessScheduler.class);

    private final StalenessService staleness;

    StalenessScheduler(StalenessService staleness) {
        this.staleness = staleness;
    }

    @Scheduled(every = "{ampera.finding.looks}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void lookAgain() {
        for (var subject : staleness.waiting()) {
            try {
                staleness.lookAgain(subject);
            } catch (RuntimeException e) {
                LOG.errorf(e, "evidence of %s %s could not be looked at again", subject.kind(), subject.id());
            }
        }
    }
}
