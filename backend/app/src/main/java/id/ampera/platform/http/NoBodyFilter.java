package id.ampera.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * A request without a body has no type to name, and an operation whose body may be absent takes it all the same: to the
 * framework a missing type is a strange one.
 */
@Singleton
class NoBodyFilter {
    /** Before whatever looks at the type. */
    private static final int EARLY = 1_900;

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT);

    void register(@Observes Filters filters) {
        filters.register(NoBodyFilter::name, EARLY);
    }

    private static void name(RoutingContext context) {
        var request = context.request();
        if (WITH_BODY.contains(request.method()) && !hasBody(request)) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        var headers = request.headers();
        if (headers.contains(HttpHeaders.CONTENT_TYPE) || headers.contains(HttpHeaders.TRANSFER_ENCODING)) return true;
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0");
    }
}
