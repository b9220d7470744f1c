package id.ampera.platform.problem;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/**
 * Whoever is gone is not worked for. Clients on a bad line leave requests behind; done in full, a thousand of them would
 * take every worker and every connection to the database from those who are still there. Asked before the token is
 * verified, and each time before the database is: when the rights are read, and when the work begins.
 */
public final class HungUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private HungUp() {
        super("the client hung up", null, false, false);
    }

    /** @param http the request, or null where it is not known */
    public static void check(RoutingContext http) {
        if (http != null && isSo(http)) throw new HungUp();
    }

    /** The channel knows first: the response learns of its end only after all that waits for the event loop already. */
    public static boolean isSo(RoutingContext http) {
        return http.response().closed()
                || http.request().connection() instanceof ConnectionBase connection
                        && !connection.channel().isActive();
    }
}
