package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kinds of items. */
public enum ItemType {
    @JsonProperty("likert")
    LIKERT,
    @JsonProperty("likert-matrix")
    LIKERT_MATRIX,
    @JsonProperty("single-choice")
    SINGLE_CHOICE,
    @JsonProperty("multiple-choice")
    MULTIPLE_CHOICE,
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("short-text")
    SHORT_TEXT,
    @JsonProperty("long-text")
    LONG_TEXT,
    @JsonProperty("rating")
    RATING;

    public boolean hasOptions() {
        return this == LIKERT || this == LIKERT_MATRIX || this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }

    public boolean isLikert() {
        return this == LIKERT || this == LIKERT_MATRIX;
    }

    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
