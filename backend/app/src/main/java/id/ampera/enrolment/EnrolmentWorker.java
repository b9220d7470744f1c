package id.ampera.enrolment;

import id.ampera.enrolment.EnrolmentService.Candidate;
import id.ampera.enrolment.EnrolmentService.Result;
import id.ampera.platform.problem.Problem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works through jobs batch by batch. What a kill interrupts is taken up by the next look at the jobs, here or on another
 * replica: bringing an account to the roster twice changes nothing more.
 */
@ApplicationScoped
class EnrolmentWorker {
    private static final Logger LOG = Logger.getLogger(EnrolmentWorker.class);
    /** As many as are surely done within the lease of a job, however slowly Keycloak answers. */
    private static final int BATCH = 10;

    private final EnrolmentService enrolments;
    private final AccountKeeper accounts;
    private final ActivationService activations;

    EnrolmentWorker(EnrolmentService enrolments, AccountKeeper accounts, ActivationService activations) {
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.activations = activations;
    }

    @Scheduled(
            every = "{ampera.enrolment.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void tick() {
        for (var id = enrolments.take(); id.isPresent(); id = enrolments.take()) work(id.get());
    }

    @Scheduled(
            cron = "{ampera.enrolment.comparison}",
            timeZone = "Asia/Jakarta",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void compare() {
        activations.sweep();
        enrolments.beginComparison();
    }

    private void work(UUID id) {
        List<Candidate> batch;
        while (!(batch = enrolments.next(id, BATCH)).isEmpty()) {
            var results = new ArrayList<Result>();
            Problem obstacle = null;
            for (var candidate : batch) {
                try {
                    results.add(bring(candidate));
                } catch (Problem problem) {
                    obstacle = problem;
                    break;
                }
            }
            if (!results.isEmpty()) enrolments.store(id, results);
            if (obstacle != null) {
                enrolments.await(id, obstacle.type());
                LOG.warnf("enrolment %s waits: %s", id, obstacle.type().code());
                return;
            }
        }
    }

    /** Somebody who is refused does not hold up the others; a service that is away holds up all. */
    private Result bring(Candidate candidate) {
        try {
            var result = accounts.bring(candidate.entry(), candidate.subject());
            return candidate.withMail() ? accounts.mail(candidate.entry(), result) : result;
        } catch (Problem problem) {
            if (problem.type().status() == EnrolmentProblem.SIGN_ON_AWAY.status()) throw problem;
            return new Result(
                    candidate.entry().id(), Outcome.REFUSED, problem.type().code(), null);
        }
    }
}
