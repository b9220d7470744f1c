package id.ampera.platform.job;

import id.ampera.platform.problem.Problem;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/**
 * Runs jobs. Whoever begins one holds it and says so every few seconds; what is not heard of any more, because its process
 * was killed, hangs or has lost the database, is taken up by the next look, here or on another replica.
 */
@ApplicationScoped
public class JobRunner {
    static final String INTERNAL = "internal-error";
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final List<Jobs> kinds;
    private final JobConfig config;
    private final Clock clock;
    private final Map<String, ExecutorService> threads = new ConcurrentHashMap<>();
    private final Map<UUID, Held> held = new ConcurrentHashMap<>();

    JobRunner(@All List<Jobs> kinds, JobConfig config, Clock clock) {
        this.kinds = kinds;
        this.config = config;
        this.clock = clock;
    }

    /** A job of this process. */
    static final class Held {
        private final Jobs kind;
        private volatile Instant heard;
        private volatile Future<?> task;

        Held(Jobs kind, Instant now) {
            this.kind = kind;
            heard = now;
        }
    }

    /** For whoever has begun a job, or has taken it up, and has committed that. */
    public void submit(Jobs kind, UUID id) {
        var thread = threads.computeIfAbsent(
                kind.name(), name -> Executors.newSingleThreadExecutor(task -> new Thread(task, name)));
        var job = new Held(kind, clock.instant());
        held.put(id, job);
        job.task = thread.submit(() -> run(id, job));
    }

    @Scheduled(
            every = "{ampera.jobs.tick}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    /** Tells of what this process is at, and takes up what nobody is. */
    public void tick() {
        held.forEach(this::beat);
        var limit = clock.instant().minus(config.silence());
        for (var kind : kinds) {
            for (var id : kind.silentSince(limit)) {
                if (!held.containsKey(id) && kind.take(id, limit)) submit(kind, id);
            }
        }
    }

    private void beat(UUID id, Held job) {
        var now = clock.instant();
        if (job.heard.isBefore(now.minus(config.silence()))) {
            // away for so long, somebody else may have it by now
            held.remove(id, job);
            job.task.cancel(true);
            return;
        }
        try {
            job.kind.beat(id);
            job.heard = now;
        } catch (RuntimeException e) {
            LOG.warnf(
                    "a job of %s could not be told of: %s",
                    job.kind.name(), e.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void stop() {
        threads.values().forEach(ExecutorService::shutdownNow);
    }

    @ActivateRequestContext
    void run(UUID id, Held job) {
        try {
            job.kind.run(id);
        } catch (Problem problem) {
            job.kind.fail(id, problem.type().code());
        } catch (OutOfMemoryError tooMuch) {
            // or the next look would take up the same job and fall over it again
            job.kind.fail(id, job.kind.tooLarge());
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) return;
            LOG.errorf(e, "a job of %s failed", job.kind.name());
            job.kind.fail(id, INTERNAL);
        } finally {
            held.remove(id, job);
        }
    }
}
