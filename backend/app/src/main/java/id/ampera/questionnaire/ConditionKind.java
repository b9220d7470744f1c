package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a condition does: it joins others, or it tests one answer. */
public enum ConditionKind {
    @JsonProperty("all")
    ALL,
    @JsonProperty("any")
    ANY,
    @JsonProperty("not")
    NOT,
    @JsonProperty("answered")
    ANSWERED,
    @JsonProperty("one-of")
    ONE_OF,
    @JsonProperty("contains")
    CONTAINS,
    @JsonProperty("compare")
    COMPARE,
    @JsonProperty("count")
    COUNT;

    boolean joins() {
        return this == ALL || this == ANY || this == NOT;
    }

    boolean compares() {
        return this == COMPARE || this == COUNT;
    }

    boolean namesOptions() {
        return this == ONE_OF || this == CONTAINS;
    }
}
