package id.ampera.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Remembers which steps of loading are done, each in the transaction of its own work, so that a start that was killed goes
 * on where it stopped.
 */
@ApplicationScoped
@Transactional
class DemoStepService {
    private static final Logger LOG = Logger.getLogger(DemoStepService.class);
    private static final String BEGUN = "begun";
    private static final String COMPLETE = "complete";

    private final DemoStepRepository repository;
    private final Clock clock;

    DemoStepService(DemoStepRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    boolean isBegun() {
        return repository.findByIdOptional(BEGUN).isPresent();
    }

    boolean isComplete() {
        return repository.findByIdOptional(COMPLETE).isPresent();
    }

    /** The day of loading: days count from it, also when loading goes on after midnight. */
    LocalDate begin() {
        var begun = repository.findByIdOptional(BEGUN).orElseGet(() -> finish(BEGUN, null));
        return LocalDate.ofInstant(begun.finishedAt(), clock.getZone());
    }

    void complete() {
        if (!isComplete()) finish(COMPLETE, null);
    }

    /** Does the work unless it was done before; the answer is what it made, then and now. A busy machine may take long. */
    @TransactionConfiguration(timeout = 600)
    UUID once(String code, Supplier<UUID> work) {
        var before = repository.findByIdOptional(code);
        if (before.isPresent()) return before.get().objectId();
        var from = System.nanoTime();
        var made = work.get();
        finish(code, made);
        log(code, from);
        return made;
    }

    /** For work with transactions of its own, which knows by itself whether it is done. */
    @Transactional(Transactional.TxType.NEVER)
    void apart(String code, Runnable work) {
        var from = System.nanoTime();
        work.run();
        log(code, from);
    }

    private static void log(String code, long from) {
        LOG.infof("demonstration: %s (%d ms)", code, (System.nanoTime() - from) / 1_000_000);
    }

    private DemoStep finish(String code, UUID made) {
        var step = new DemoStep(code, made, clock.instant());
        repository.persist(step);
        return step;
    }
}
