package id.ampera.response;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Forgets devices and challenges of public campaigns when their time is over. */
@ApplicationScoped
class PublicSweep {
    private final PublicAnswerService answers;

    PublicSweep(PublicAnswerService answers) {
        this.answers = answers;
    }

    @Scheduled(
            every = "{ampera.campaign.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void tick() {
        answers.sweep();
    }
}
