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
    RATING,
    @JsonProperty("date")
    DATE,
    @JsonProperty("ranking")
    RANKING,
    @JsonProperty("consent")
    CONSENT,
    @JsonProperty("note")
    NOTE,
    @JsonProperty("file")
    FILE;

    public boolean hasOptions() {
        return isLikert() || this == SINGLE_CHOICE || hasManyAnswers();
    }

    /** Whether an answer is a list of options. */
    boolean hasManyAnswers() {
        return this == MULTIPLE_CHOICE || this == RANKING;
    }

    /** Whether an answer is a list, which is none when it is empty. */
    boolean isList() {
        return hasManyAnswers() || this == FILE;
    }

    /** Whether its options may stand in any order. */
    boolean mayShuffle() {
        return this == SINGLE_CHOICE || hasManyAnswers();
    }

    public boolean isLikert() {
        return this == LIKERT || this == LIKERT_MATRIX;
    }

    /** Whether an answer is the code of one option. */
    boolean hasOneAnswer() {
        return isLikert() || this == SINGLE_CHOICE;
    }

    /** Whether its answers stand in an order: numbers, days, the values of a scale. */
    boolean hasOrder() {
        return isLikert() || this == NUMBER || this == RATING || this == DATE;
    }

    /** Whether its answers are counted by what was chosen: options, or the eleven steps of a rating. */
    public boolean isCounted() {
        return hasOptions() || this == RATING;
    }

    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
