package id.ampera.platform.http;

import id.ampera.platform.problem.HungUp;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets no work begin for a client that hung up while its request waited for its turn or for a worker. */
@Singleton
class HungUpFilter {
    /** Before all other filters. */
    private static final int FIRST = 2_000;

    void register(@Observes Filters filters) {
        filters.register(HungUpFilter::afterTheReading, FIRST);
    }

    /**
     * The event loop reads whatever has arrived, then does what it was given to do, then reads again; only that second
     * time it learns that a connection was reset. Tokens are verified on it. Done while reading, the tokens of a thousand
     * requests keep it for seconds from learning that nobody waits for them any more.
     */
    private static void afterTheReading(RoutingContext http) {
        http.vertx().getOrCreateContext().runOnContext(turn -> {
            if (!HungUp.isSo(http)) http.next();
        });
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void beforeTheWork(RoutingContext http) {
        HungUp.check(http);
    }
}
