package id.ampera.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Brings pages to the rules of the stemmer that runs, at the start and hourly: until all replicas are of one version, an
 * older one may still write stems by older rules. Little by little, so that writers do not wait; a kill in between costs
 * one step.
 */
@ApplicationScoped
class SearchScheduler {
    private static final Logger LOG = Logger.getLogger(SearchScheduler.class);
    private static final int STEP = 50;

    private final SearchService search;

    SearchScheduler(SearchService search) {
        this.search = search;
    }

    @Scheduled(every = "{ampera.search.renewal}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        int renewed = 0;
        for (int step; (step = search.renew(STEP)) > 0; ) renewed += step;
        if (renewed > 0) LOG.infof("%d pages were indexed again, since the rules of stems have changed", renewed);
    }
}
