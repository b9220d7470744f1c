package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What the two ratings of a row are. */
public enum PairKind {
    /** Importance-performance analysis (Martilla and James, 1977). */
    @JsonProperty("importance-performance")
    IMPORTANCE_PERFORMANCE("importance", "performance"),
    /** Asked afterwards: then and now (retrospective pre-test). */
    @JsonProperty("before-after")
    BEFORE_AFTER("before", "after");

    private final List<String> sides;

    PairKind(String first, String second) {
        sides = List.of(first, second);
    }

    /** The last parts of the two answer keys of a row. */
    List<String> sides() {
        return sides;
    }
}
