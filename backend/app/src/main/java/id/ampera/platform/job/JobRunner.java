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
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Runs jobs. The process that begins one holds it and says so every few seconds; what is not heard of any more, because
 * its process was killed, hangs as a whole or has lost the database, is taken up by the next look, here or on another
 * replica. A thread that hangs in a process that lives keeps its job, and those behind it, until that process ends.
 */
@ApplicationScoped
public class JobRunner {
    static final String INTERNAL = "internal-error";
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final List<Jobs> kinds;
    private final JobConfig config;
    private final Clock clock;
    private final Map<String, ExecutorService> threads;
    private final Map<UUID, Held> held = new ConcurrentHashMap<>();

    JobRunner(@All List<Jobs> kinds, JobConfig config, Clock clock) {
        this.kinds = kinds;
        this.config = config;
        this.clock = clock;
        // all of them now, so that none is begun while the process stops
        threads = kinds.stream().collect(Collectors.toMap(Jobs::name, kind -> thread(kind.name())));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> new Thread(task, name));
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
        var job = new Held(kind, clock.instant());
        held.put(id, job);
        try {
            job.task = threads.get(kind.name()).submit(() -> run(id, job));
        } catch (RejectedExecutionException stopping) {
            // it has been begun all the same: whoever lives on takes it up after the silence
            held.remove(id, job);
        }
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
        if (isLost(job)) {
            held.remove(id, job);
            job.task.cancel(true);
            return;
        }
        try {
            var now = clock.instant();
            job.kind.beat(id);
            job.heard = now;
        } catch (RuntimeException e) {
            LOG.warnf(
                    "a job of %s could not be told of: %s",
                    job.kind.name(), e.getClass().getSimpleName());
        }
    }

    /** Away for so long, somebody else may have it by now. */
    private boolean isLost(Held job) {
        return job.heard.isBefore(clock.instant().minus(config.silence()));
    }

    @PreDestroy
    void stop() {
        threads.values().forEach(ExecutorService::shutdownNow);
    }

    @ActivateRequestContext
    void run(UUID id, Held job) {
        try {
            job.kind.run(id);
        } catch (Overtaken elsewhere) {
            LOG.infof("a job of %s was brought further elsewhere", job.kind.name());
        } catch (Problem problem) {
            fail(id, job, problem.type().code());
        } catch (OutOfMemoryError tooMuch) {
            // or the next look would take up the same job and fall over it again
            fail(id, job, job.kind.tooLarge());
        } catch (IOException | RuntimeException | Error e) {
            if (!Thread.currentThread().isInterrupted()) LOG.errorf(e, "a job of %s failed", job.kind.name());
            fail(id, job, INTERNAL);
        } finally {
            held.remove(id, job);
        }
    }

    /** Unless it was stopped or is lost: then that is for whoever takes it up to say. */
    private void fail(UUID id, Held job, String problem) {
        if (!Thread.currentThread().isInterrupted() && !isLost(job)) job.kind.fail(id, problem);
    }
}
