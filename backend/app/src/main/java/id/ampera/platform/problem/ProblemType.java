package id.ampera.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One kind of problem that the API reports. Implemented by one enum per feature. */
public interface ProblemType {

    String name();

    /** HTTP status. */
    int status();

    /** Resource bundle with its texts: {@code <code>.title} and {@code <code>.detail}, for example {@code problem/organisation}. */
    String bundle();

    /** The database constraint that this problem speaks for, or {@code null}. */
    default String constraint() {
        return null;
    }

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default Problem raise() {
        return new Problem(this, Map.of(), List.of());
    }

    /** The problem with one value for the placeholder {@code {key}} of its text. */
    default Problem with(String key, Object value) {
        return new Problem(this, Map.of(key, value), List.of());
    }

    /** The problem with the field that it is about, as a JSON pointer. */
    default Problem at(String pointer) {
        return new Problem(this, Map.of(), List.of(new FieldError(pointer, code(), null)));
    }
}
