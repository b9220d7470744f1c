package id.ampera.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Reminds every morning of Palembang. Repeating it, or running it on two replicas, reminds nobody twice. */
@ApplicationScoped
class FollowUpScheduler {
    private static final Logger LOG = Logger.getLogger(FollowUpScheduler.class);

    private final FollowUpReminderService reminders;

    FollowUpScheduler(FollowUpReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(
            cron = "{ampera.followup.reminders}",
            timeZone = "Asia/Jakarta",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void everyMorning() {
        for (var id : reminders.candidates()) {
            try {
                reminders.remind(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "nobody could be reminded of recommendation %s", id);
            }
        }
    }
}
