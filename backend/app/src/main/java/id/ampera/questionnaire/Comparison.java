package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How two numbers or two days stand to each other. */
public enum Comparison {
    @JsonProperty("equal")
    EQUAL,
    @JsonProperty("not-equal")
    NOT_EQUAL,
    @JsonProperty("less")
    LESS,
    @JsonProperty("at-most")
    AT_MOST,
    @JsonProperty("more")
    MORE,
    @JsonProperty("at-least")
    AT_LEAST;

    /** @param order negative, zero or positive, as of {@link Comparable#compareTo} */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    Comparison negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }
}
