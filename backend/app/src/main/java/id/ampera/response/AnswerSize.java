package id.ampera.response;

import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.Option;

/**
 * How many bytes a full answer to a questionnaire takes, so that all answers to it are put away at one size: a length that
 * stands in a log would recognise an answer of the same length. Texts of letters, digits and the usual marks fit; one that
 * is full of other scripts is put away at the double.
 */
final class AnswerSize {
    private static final int STEP = 1024;
    private static final int BRACES = 2;
    /** Quotes, colon and comma round a key. */
    private static final int ROUND_KEY = 4;

    private static final int ROUND_TEXT = 2;
    private static final int ROUND_ONE_OF_MANY = 3;
    private static final int NUMBER = 24;
    private static final int UUID_TEXT = 36;

    private AnswerSize() {}

    static int of(Definition definition) {
        int bytes = BRACES;
        for (var item : definition.items()) {
            for (var key : item.answerKeys()) bytes += key.length() + ROUND_KEY + ofValue(item);
        }
        return (bytes + STEP - 1) / STEP * STEP;
    }

    private static int ofValue(Item item) {
        return switch (item.type()) {
            case LIKERT, LIKERT_MATRIX, SINGLE_CHOICE ->
                ROUND_TEXT
                        + item.options().stream()
                                .map(Option::code)
                                .mapToInt(String::length)
                                .max()
                                .orElse(NUMBER);
            case MULTIPLE_CHOICE, RANKING ->
                ROUND_TEXT
                        + item.options().stream()
                                .mapToInt(option -> option.code().length() + ROUND_ONE_OF_MANY)
                                .sum();
            // line breaks and quotes take two
            case SHORT_TEXT, LONG_TEXT -> ROUND_TEXT + item.longest() + item.longest() / 8;
            case FILE -> ROUND_TEXT + item.maxChoices() * (UUID_TEXT + ROUND_ONE_OF_MANY);
            case NUMBER, RATING, DATE, CONSENT, NOTE -> NUMBER;
        };
    }
}
