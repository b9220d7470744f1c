package id.ampera.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers with a problem where no resource is, as the mappers do where one is. */
@Singleton
public class ProblemAnswer {
    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    /** @param instance the path as the caller names it */
    public Future<Void> send(RoutingContext http, Problem problem, String instance) {
        var language = http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var body = ProblemBody.of(problem, language, instance);
        var response = http.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(
                        HttpHeaders.CONTENT_LANGUAGE,
                        ProblemTexts.localeOf(language).getLanguage());
        if (body.status() == 429 || body.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, ProblemMappers.RETRY_AFTER_SECONDS);
        }
        return response.end(text(body));
    }

    private String text(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
