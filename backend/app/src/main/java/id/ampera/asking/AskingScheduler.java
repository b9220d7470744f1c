package id.ampera.asking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/**
 * Reminds at one hour of Palembang's day. The hour is fixed, so that the letters of an anonymous campaign tell no more than
 * "no ballot yet this morning".
 */
@ApplicationScoped
class AskingScheduler {
    private static final Logger LOG = Logger.getLogger(AskingScheduler.class);

    private final AskingService asking;

    AskingScheduler(AskingService asking) {
        this.asking = asking;
    }

    @Scheduled(
            cron = "{ampera.asking.reminders}",
            timeZone = "Asia/Jakarta",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void everyMorning() {
        for (var id : asking.open()) {
            try {
                asking.remind(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "nobody could be reminded of campaign %s", id);
            }
        }
        asking.forgetEnded();
    }
}
