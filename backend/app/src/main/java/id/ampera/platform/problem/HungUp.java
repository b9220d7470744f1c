package id.ampera.platform.problem;

import io.vertx.ext.web.RoutingContext;

/**
 * Whoever is gone is not worked for. Clients on a bad line leave requests behind; done in full, a thousand of them would
 * take every worker and every connection to the database from those who are still there. Asked each time before the
 * database is: when the rights are read, and when the work begins.
 */
public final class HungUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private HungUp() {
        super("the client hung up", null, false, false);
    }

    /** @param http the request, or null where it is not known */
    public static void check(RoutingContext http) {
        if (http != null && http.response().closed()) throw new HungUp();
    }
}
