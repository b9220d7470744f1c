package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Keeps columns as segments in the database once they are worth it, in the background, and finds them again at a start. */
@ApplicationScoped
class SegmentKeeper {
    private static final Logger LOG = Logger.getLogger(SegmentKeeper.class);
    private static final int MOST_WAITING = 16;
    /** What came since is read from rows; beyond this part the segments are written anew. */
    private static final int TENTH = 10;

    private record Series(UUID campaignId, int interim) {}

    private record Known(long revision, int rows) {}

    private final SegmentRepository repository;
    private final SegmentService service;
    private final ResultConfig config;
    private final Map<Series, Known> known = new ConcurrentHashMap<>();
    // one at a time; whoever finds no place is left for the next look at the answers
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            work -> {
                var thread = new Thread(work, "answer-segments");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.AbortPolicy());

    SegmentKeeper(SegmentRepository repository, SegmentService service, ResultConfig config) {
        this.repository = repository;
        this.service = service;
        this.config = config;
        executor.allowCoreThreadTimeOut(true);
    }

    /**
     * What is kept of these answers, in the caller's transaction. Some may have come since, or gone.
     *
     * @param state of the answers now
     * @param cells of the invited people now
     */
    Optional<Reading> find(
            CampaignRef campaign, int interim, JoinedVersions versions, SourceState state, Supplier<Cells> cells) {
        var shape = shape(campaign, versions);
        return repository.find(campaign.id(), interim, shape, state).flatMap(found -> {
            try {
                var reading = ColumnCodec.decode(found.content(), versions, cells.get());
                known.put(
                        new Series(campaign.id(), interim),
                        new Known(state.revision(), reading.columns().rows()));
                return Optional.of(reading);
            } catch (RuntimeException unreadable) {
                LOG.warnf("segments of campaign %s do not fit; its answers are read instead", campaign.id());
                return Optional.empty();
            }
        });
    }

    /** @param state in which they were read */
    void offer(CampaignRef campaign, int interim, Reading reading, SourceState state) {
        int rows = reading.columns().rows();
        if (rows < config.keptFrom()) return;
        var series = new Series(campaign.id(), interim);
        var before = known.get(series);
        var isKept = before != null
                && before.revision() == state.revision()
                && rows >= before.rows()
                && rows - before.rows() <= before.rows() / TENTH;
        if (isKept) return;
        known.put(series, new Known(state.revision(), rows));
        inBackground(series, () -> keep(campaign, interim, reading, state));
    }

    /** What is kept says what is not there any more. */
    void drop(CampaignRef campaign, int interim) {
        var series = new Series(campaign.id(), interim);
        if (known.remove(series) != null) inBackground(series, () -> service.drop(campaign.id(), interim));
    }

    private void inBackground(Series series, Runnable work) {
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    known.remove(series);
                    LOG.warnf(e, "segments of campaign %s were not written", series.campaignId());
                }
            });
        } catch (RejectedExecutionException full) {
            known.remove(series);
        }
    }

    private void keep(CampaignRef campaign, int interim, Reading reading, SourceState state) {
        var shape = shape(campaign, reading.columns().versions());
        service.keep(new ColumnSegments(campaign.id(), interim, shape, state, ColumnCodec.encode(reading)));
    }

    private static byte[] shape(CampaignRef campaign, JoinedVersions versions) {
        return ColumnCodec.shape(versions, ColumnRepository.cuts(campaign), OpenReach.first(campaign.minimumGroup()));
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
