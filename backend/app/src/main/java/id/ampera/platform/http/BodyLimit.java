package id.ampera.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.ProblemBody;
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
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper json) {
        this.most = most.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext http) {
        if (announced(http) <= most) {
            http.next();
            return;
        }
        var language = http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var body = ProblemBody.of(CommonProblem.TOO_LARGE.raise(), language, http.normalizedPath());
        http.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                // what the client goes on sending is not read
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(text(body))
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

    private String text(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
