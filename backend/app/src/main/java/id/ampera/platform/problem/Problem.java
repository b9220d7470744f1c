package id.ampera.platform.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Thrown wherever a request cannot be served; the texts are chosen when it is written to the wire. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Map<String, Object> values;
    private final transient List<FieldError> errors;

    public Problem(ProblemType type, Map<String, Object> values, List<FieldError> errors) {
        super(type.code(), null, false, false);
        this.type = type;
        this.values = values;
        this.errors = errors;
    }

    public Problem with(String key, Object value) {
        var more = new HashMap<>(values);
        more.put(key, value);
        return new Problem(type, more, errors);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> values() {
        return values;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
