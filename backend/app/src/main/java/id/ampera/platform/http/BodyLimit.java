package id.ampera.platform.http;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.ProblemAnswer;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in a sentence that a body is too large, before it is sent; Quarkus by itself answers with nothing but the number. */
@ApplicationScoped
class BodyLimit {
    /** Before the check of Quarkus. */
    private static final int EARLY = 1_000;

    private final long most;
    private final ProblemAnswer problems;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ProblemAnswer problems) {
        this.most = most.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext http) {
        if (announced(http) <= most) {
            http.next();
            return;
        }
        // what the client goes on sending is not read
        http.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.send(http, CommonProblem.TOO_LARGE.raise(), http.normalizedPath())
                .onComplete(sent -> http.request().connection().close());
    }

    private static long announced(RoutingContext http) {
        try {
            var length = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException refusedFurtherOn) {
            return 0;
        }
    }
}
