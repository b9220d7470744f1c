package id.ampera.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.ampera.campaign.Answering;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import id.ampera.platform.problem.ProblemAnswer;
import id.ampera.platform.problem.Wrong;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * The short way of an anonymous answer as phones send it: read, reckoned and answered on the event loop, past the layers
 * that find a method, its caller, its scope and its converters, which took more time than the answer itself. The operation
 * is that of {@link SubmissionResource}, which takes whatever is not as usual: credentials, another type, a large body or
 * one of unknown length, and the first answer to a campaign.
 */
@Singleton
class AnonymousSubmissionFilter {
    private static final Logger LOG = Logger.getLogger(AnonymousSubmissionFilter.class);

    /** After the limits and the rules for other origins, before anybody is asked who they are. */
    private static final int BEFORE_SIGNING_IN = 250;

    private static final String BASE = "/api/v1";
    private static final Pattern PATH = Pattern.compile(
            BASE + "/campaigns/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/anonymous-submissions");
    private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,4}");

    private final AnswerSheets sheets;
    private final AnonymousIntake intake;
    private final AnonymousWriter writer;
    private final Answering answering;
    private final Validator validator;
    private final ProblemAnswer problems;
    private final ObjectReader reader;
    private final ObjectMapper json;

    AnonymousSubmissionFilter(
            AnswerSheets sheets,
            AnonymousIntake intake,
            AnonymousWriter writer,
            Answering answering,
            Validator validator,
            ProblemAnswer problems,
            ObjectMapper json) {
        this.sheets = sheets;
        this.intake = intake;
        this.writer = writer;
        this.answering = answering;
        this.validator = validator;
        this.problems = problems;
        this.json = json;
        reader = json.readerFor(AnonymousSubmission.class);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_SIGNING_IN);
    }

    private void handle(RoutingContext http) {
        var sheet = isUsual(http) ? sheet(http.request().path()) : null;
        if (sheet == null) {
            http.next();
            return;
        }
        var turn = http.vertx().getOrCreateContext();
        http.request().bodyHandler(body -> take(http, turn, sheet, body)).resume();
    }

    private static boolean isUsual(RoutingContext http) {
        var request = http.request();
        if (request.method() != HttpMethod.POST || !request.path().endsWith("/anonymous-submissions")) return false;
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return "application/json".equals(request.getHeader(HttpHeaders.CONTENT_TYPE))
                && length != null
                && LENGTH.matcher(length).matches()
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(HttpHeaders.EXPECT);
    }

    private AnswerSheet sheet(String path) {
        var matcher = PATH.matcher(path);
        return matcher.matches() ? sheets.known(UUID.fromString(matcher.group(1))) : null;
    }

    private void take(RoutingContext http, Context turn, AnswerSheet sheet, Buffer body) {
        AnonymousWriter.Entry entry;
        try {
            entry = intake.read(sheet, submission(body));
        } catch (RuntimeException e) {
            refuse(http, e);
            return;
        }
        writer.write(entry)
                .whenComplete((isWritten, failure) -> turn.runOnContext(answered -> {
                    if (failure != null)
                        refuse(http, failure instanceof CompletionException e ? e.getCause() : failure);
                    else if (isWritten) confirm(http, entry);
                    else refuseClosed(http, sheet.campaignId());
                }));
    }

    private AnonymousSubmission submission(Buffer body) {
        try {
            AnonymousSubmission submission = reader.readValue(body.getBytes());
            if (submission == null) throw Wrong.missing();
            if (submission.conforms()) return submission;
            var violations = validator.validate(submission);
            if (!violations.isEmpty()) throw Wrong.violations(violations);
            return submission;
        } catch (JsonProcessingException e) {
            throw Wrong.unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void confirm(RoutingContext http, AnonymousWriter.Entry entry) {
        try {
            http.response()
                    .setStatusCode(201)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(Buffer.buffer(json.writeValueAsBytes(AnonymousReceipt.of(entry))));
        } catch (JsonProcessingException e) {
            refuse(http, e);
        }
    }

    private void refuseClosed(RoutingContext http, UUID campaignId) {
        http.vertx()
                .executeBlocking(() -> answering.refusal(campaignId))
                .onComplete(why -> refuse(http, why.succeeded() ? why.result() : why.cause()));
    }

    private void refuse(RoutingContext http, Throwable cause) {
        if (cause instanceof Problem problem) {
            problems.send(http, problem, instance(http));
            return;
        }
        // where it broke, without its message: that may quote an answer
        LOG.errorf("an answer was not taken: %s", cause.getClass().getName());
        problems.send(http, CommonProblem.INTERNAL_ERROR.raise(), instance(http));
    }

    /** As the operation names it. */
    private static String instance(RoutingContext http) {
        return http.request().path().substring(BASE.length());
    }
}
