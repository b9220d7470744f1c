package id.ampera.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.PessimisticLockException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request threw into problem+json. Nothing of an exception reaches the wire. */
@Singleton
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    static final String RETRY_AFTER_SECONDS = "5";
    private static final Pattern CONSTRAINT = Pattern.compile("\\b((?:uk|fk|ck)_[a-z0-9_]+)\\b");

    private static final List<Class<?>> HUNG_UP =
            List.of(HungUp.class, HttpClosedException.class, ClosedChannelException.class, SocketException.class);

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<String, ProblemType> byConstraint = new HashMap<>();

    ProblemMappers(Instance<ProblemCatalogue> catalogues) {
        for (var catalogue : catalogues) {
            for (var type : catalogue.types()) {
                if (type.constraint() != null) byConstraint.put(type.constraint(), type);
            }
        }
    }

    @ServerExceptionMapper(priority = 1)
    public Response problem(Problem problem, ContainerRequestContext request) {
        return write(problem, request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response violations(ResteasyReactiveViolationException e, ContainerRequestContext request) {
        return write(Wrong.violations(e.getConstraintViolations()), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException e, ContainerRequestContext request) {
        return write(Wrong.unreadable(e), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(UnauthorizedException e, ContainerRequestContext request) {
        return write(CommonProblem.NOT_SIGNED_IN.raise(), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response authenticationFailed(AuthenticationFailedException e, ContainerRequestContext request) {
        return write(CommonProblem.NOT_SIGNED_IN.raise(), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException e, ContainerRequestContext request) {
        return write(CommonProblem.FORBIDDEN.raise(), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response webApplication(WebApplicationException e, ContainerRequestContext request) {
        if (e.getCause() instanceof JsonProcessingException json) return write(Wrong.unreadable(json), request);
        if (e instanceof NotFoundException && e.getCause() != null && isQueryToBlame(request)) {
            var errors = List.of(new FieldError("/query", "InvalidFormat", null));
            return write(new Problem(CommonProblem.INVALID_INPUT, Map.of(), errors), request);
        }
        return write(CommonProblem.ofStatus(e.getResponse().getStatus()).raise(), request);
    }

    /** JAX-RS answers 404 to whatever it cannot convert; that fits the path, but not a query beside a good path. */
    private static boolean isQueryToBlame(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        return !uri.getQueryParameters().isEmpty()
                && uri.getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .allMatch(value -> UUID_SHAPE.matcher(value).matches());
    }

    @ServerExceptionMapper(priority = 1)
    public Response anything(Exception e, ContainerRequestContext request) {
        return write(translate(e), request);
    }

    /** The problem behind an exception that surfaced from a transaction or from the database. */
    private Problem translate(Throwable thrown) {
        for (var each = thrown; each != null; each = each.getCause() == each ? null : each.getCause()) {
            var e = each;
            if (e instanceof Problem problem) return problem;
            if (e instanceof OptimisticLockException) return CommonProblem.STALE_VERSION.raise();
            if (e instanceof ConstraintViolationException violation) return broken(violation);
            if (e instanceof LockAcquisitionException || e instanceof PessimisticLockException) {
                LOG.warnf(
                        "two transactions stood in each other's way: %s",
                        e.getClass().getSimpleName());
                return CommonProblem.TEMPORARILY_UNAVAILABLE.raise();
            }
            if (e instanceof JDBCConnectionException || isLostConnection(e)) {
                LOG.warnf("database not reachable: %s", e.getClass().getSimpleName());
                return CommonProblem.TEMPORARILY_UNAVAILABLE.raise();
            }
            if (HUNG_UP.stream().anyMatch(type -> type.isInstance(e))) {
                return CommonProblem.INVALID_INPUT.raise(); // nobody is there to read it
            }
        }
        LOG.error("unexpected error", thrown);
        return CommonProblem.INTERNAL_ERROR.raise();
    }

    private static boolean isLostConnection(Throwable e) {
        return e instanceof SQLException sql
                && (sql.getSQLState() == null
                        ? String.valueOf(sql.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("acquisition timeout")
                        : sql.getSQLState().startsWith("08"));
    }

    private Problem broken(ConstraintViolationException violation) {
        var matcher =
                CONSTRAINT.matcher(String.valueOf(violation.getSQLException().getMessage()));
        while (matcher.find()) {
            var type = byConstraint.get(matcher.group(1));
            if (type != null) return type.raise();
        }
        LOG.error("constraint without a problem", violation);
        return CommonProblem.CONFLICT.raise();
    }

    private static Response write(Problem problem, ContainerRequestContext request) {
        var language = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var type = problem.type();
        var response = Response.status(type.status())
                .type(ProblemBody.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        ProblemTexts.localeOf(language).getLanguage())
                .entity(ProblemBody.of(problem, language, request.getUriInfo().getPath()));
        if (type.status() == 401) response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (type.status() == 429 || type.status() == 503) response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return response.build();
    }
}
