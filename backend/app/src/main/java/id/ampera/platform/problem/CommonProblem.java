package id.ampera.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;

/** Problems that any operation may report. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(400),
    MALFORMED_JSON(400),
    INVALID_CURSOR(400),
    INVALID_SORT(400),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STALE_VERSION(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_BROKEN(422),
    IF_MATCH_MISSING(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/common";
    }

    static CommonProblem ofStatus(int status) {
        for (var type : values()) {
            if (type.status == status && type != MALFORMED_JSON) return type;
        }
        return status >= 500 ? INTERNAL_ERROR : INVALID_INPUT;
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}
