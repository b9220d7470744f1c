package id.ampera.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * A request without a body has no type to name, or names one that some clients name always; an operation whose body may be
 * absent takes it all the same. To the framework a missing type is a strange one.
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
        if (WITH_BODY.contains(request.method()) && isEmpty(request)) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        context.next();
    }

    private static boolean isEmpty(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null) return length.equals("0");
        // by HTTP/2 a body may come without saying how long it is
        return request.version() != HttpVersion.HTTP_2 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
