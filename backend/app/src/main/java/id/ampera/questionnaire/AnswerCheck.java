package id.ampera.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules for answers, the same as {@code validation.ts}: both run the corpus of the survey engine, whose README
 * states the rules and their order.
 */
public final class AnswerCheck {
    /** The one answer to a consent. */
    static final String CONSENT = "yes";

    private AnswerCheck() {}

    /** All that is wrong: in the order of the questionnaire, then unknown keys in sorted order. */
    public static List<AnswerError> check(Definition definition, JsonNode answers) {
        return AnswerRules.of(definition).read(answers).errors();
    }

    /**
     * The text under which answers are stored and hashed: sorted keys, no blanks, numbers in their shortest form.
     *
     * @throws IllegalArgumentException if a number is beyond what a double holds
     */
    public static String canonical(JsonNode json) {
        return CanonicalJson.write(json);
    }

    static String checkAnswer(Asking asking, Item item, Set<String> options, JsonNode value) {
        if (isUnanswered(item, value)) return asking.mustBeAnswered(item) ? "required" : null;
        var code = checkValue(item, options, value);
        if (code != null || item.checks() == null) return code;
        return item.checks().stream().anyMatch(asking::isBroken) ? "check_failed" : null;
    }

    private static String checkValue(Item item, Set<String> options, JsonNode value) {
        return switch (item.type()) {
            case LIKERT, LIKERT_MATRIX, SINGLE_CHOICE -> checkOption(options, value);
            case MULTIPLE_CHOICE -> checkChoices(options, value, item.minChoices(), item.maxChoices());
            case RANKING -> checkChoices(options, value, item.places(), item.places());
            case CONSENT -> value.isTextual() ? value.textValue().equals(CONSENT) ? null : "unknown_option" : "type";
            case NOTE -> null;
            case FILE -> checkFiles(item, value);
            case NUMBER -> checkNumber(value, orZero(item.decimals()), asDouble(item.min()), asDouble(item.max()));
            case RATING -> checkNumber(value, 0, 0.0, 10.0);
            case SHORT_TEXT, LONG_TEXT -> checkText(item, value);
            case DATE -> checkDate(item, value);
        };
    }

    static boolean isUnanswered(Item item, JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) return true;
        if (item.type().isList()) return value.isArray() && value.isEmpty();
        return item.type().isText() && value.isTextual() && isBlank(value.textValue());
    }

    private static String checkOption(Set<String> options, JsonNode value) {
        if (!value.isTextual()) return "type";
        return options.contains(value.textValue()) ? null : "unknown_option";
    }

    private static String checkChoices(Set<String> options, JsonNode value, Integer least, Integer most) {
        if (!value.isArray()) return "type";
        for (var one : value) if (!one.isTextual()) return "type";
        var chosen = new HashSet<String>();
        for (var one : value) if (!options.contains(one.textValue())) return "unknown_option";
        for (var one : value) if (!chosen.add(one.textValue())) return "duplicate_choice";
        if (least != null && chosen.size() < least) return "too_few";
        if (most != null && chosen.size() > most) return "too_many";
        return null;
    }

    /** Whose files they are, and whether they are here, is asked where they are kept. */
    private static String checkFiles(Item item, JsonNode value) {
        if (!value.isArray()) return "type";
        var given = new HashSet<String>();
        for (var one : value) if (!one.isTextual()) return "type";
        for (var one : value) if (!given.add(one.textValue())) return "duplicate_choice";
        return given.size() > item.maxChoices() ? "too_many" : null;
    }

    private static String checkNumber(JsonNode value, int decimals, Double min, Double max) {
        if (!value.isNumber()) return "type";
        var number = value.doubleValue();
        if (!Double.isFinite(number)) return "type";
        if (CanonicalJson.shortest(number).scale() > decimals) return "decimals";
        if (min != null && number < min) return "below_min";
        if (max != null && number > max) return "above_max";
        return null;
    }

    private static String checkText(Item item, JsonNode value) {
        if (!value.isTextual() || !isText(value.textValue())) return "type";
        var text = value.textValue();
        return text.codePointCount(0, text.length()) > item.longest() ? "too_long" : null;
    }

    private static String checkDate(Item item, JsonNode value) {
        if (!value.isTextual()) return "type";
        var day = value.textValue();
        if (!DateText.isDay(day)) return "date";
        if (item.earliest() != null && day.compareTo(item.earliest()) < 0) return "below_min";
        if (item.latest() != null && day.compareTo(item.latest()) > 0) return "above_max";
        return null;
    }

    /** Java's and JavaScript's ideas of white space differ, so the set is spelt out. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> c >= 0x09 && c <= 0x0d
                        || c == 0x20
                        || c == 0x85
                        || c == 0xa0
                        || c == 0x1680
                        || c >= 0x2000 && c <= 0x200f
                        || c == 0x2028
                        || c == 0x2029
                        || c == 0x202f
                        || c == 0x205f
                        || c == 0x2060
                        || c == 0x3000
                        || c == 0xfeff);
    }

    /** Half a surrogate pair has no UTF-8, and control characters have no place in XML and spreadsheets. */
    static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xd800 && c <= 0xdfff);
    }

    private static int orZero(Integer value) {
        return value == null ? 0 : value;
    }

    private static Double asDouble(Number value) {
        return value == null ? null : value.doubleValue();
    }
}
