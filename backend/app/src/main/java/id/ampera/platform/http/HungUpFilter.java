package id.ampera.platform.http;

import id.ampera.platform.problem.HungUp;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets no work begin for a client that hung up while its request waited for a worker. */
@Singleton
class HungUpFilter {
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void beforeTheWork(RoutingContext http) {
        HungUp.check(http);
    }
}
