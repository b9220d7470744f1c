package id.ampera.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a condition as forms say it; it is true of the same answers. */
final class XlsConditionText {
    private final Map<String, Item> items = new HashMap<>();

    XlsConditionText(Definition definition) {
        for (var item : definition.items()) for (var key : item.answerKeys()) items.put(key, item);
    }

    /** The name in the form for an answer key. */
    static String name(String key) {
        return key.replace(".", "__");
    }

    static String reference(String key) {
        return "${" + name(key) + "}";
    }

    /** @param self the key that is written as a dot, or null */
    String of(Condition condition, String self) {
        return switch (condition.op()) {
            case ALL -> joined(condition.of(), " and ", self);
            case ANY -> joined(condition.of(), " or ", self);
            case NOT -> "not(" + of(condition.of().get(0), self) + ")";
            case ANSWERED -> answered(condition.item(), self);
            case ONE_OF -> any(condition, self, " = ");
            case CONTAINS -> contains(condition, self);
            case COUNT ->
                "count-selected(" + key(condition.item(), self) + ") " + sign(condition.is()) + " "
                        + plain(condition.value());
            case COMPARE -> compared(condition, self);
        };
    }

    private String joined(List<Condition> parts, String word, String self) {
        if (parts.size() == 1) return of(parts.get(0), self);
        return parts.stream().map(each -> of(each, self)).collect(Collectors.joining(word, "(", ")"));
    }

    private static String answered(String item, String self) {
        return "string-length(" + key(item, self) + ") > 0";
    }

    private static String any(Condition condition, String self, String sign) {
        var tests = condition.options().stream()
                .map(code -> key(condition.item(), self) + sign + "'" + code + "'")
                .toList();
        return tests.size() == 1 ? tests.get(0) : "(" + String.join(" or ", tests) + ")";
    }

    private static String contains(Condition condition, String self) {
        var tests = condition.options().stream()
                .map(code -> "selected(" + key(condition.item(), self) + ", '" + code + "')")
                .toList();
        return tests.size() == 1 ? tests.get(0) : "(" + String.join(" or ", tests) + ")";
    }

    /** In XPath "not equal" holds of nothing too. */
    private String compared(Condition condition, String self) {
        var item = items.get(condition.item());
        if (condition.value() != null && item != null && item.type().isLikert()) return steps(condition, item, self);
        var test = key(condition.item(), self) + " " + sign(condition.is()) + " " + operand(condition, self);
        if (condition.is() != Comparison.NOT_EQUAL) return test;
        return "(" + answered(condition.item(), self) + " and " + test + ")";
    }

    private static String operand(Condition condition, String self) {
        if (condition.to() != null) return key(condition.to(), self);
        if (condition.date() != null) return "date('" + condition.date() + "')";
        return plain(condition.value());
    }

    /** A form knows no values of options, so the steps that pass are named. */
    private static String steps(Condition condition, Item item, String self) {
        Predicate<Option> passes = option -> option.value() != null
                && condition.is().holds(BigDecimal.valueOf(option.value()).compareTo(condition.value()));
        var tests = item.options().stream()
                .filter(passes)
                .map(option -> key(condition.item(), self) + " = '" + option.code() + "'")
                .toList();
        if (tests.isEmpty()) return "1 = 2";
        return tests.size() == 1 ? tests.get(0) : "(" + String.join(" or ", tests) + ")";
    }

    private static String key(String key, String self) {
        return key.equals(self) ? "." : reference(key);
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static String sign(Comparison is) {
        return switch (is) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
        };
    }

    /** Whether a form shows it as a track. */
    static boolean isRange(Item item) {
        return item.slider() != null && item.min() != null && item.max() != null;
    }

    /** The limits of an answer by itself. */
    static List<String> bounds(Item item) {
        var parts = new ArrayList<String>();
        if (item.type() == ItemType.NUMBER && !isRange(item)) {
            if (item.min() != null) parts.add(". >= " + plain(item.min()));
            if (item.max() != null) parts.add(". <= " + plain(item.max()));
        }
        if (item.earliest() != null) parts.add(". >= date('" + item.earliest() + "')");
        if (item.latest() != null) parts.add(". <= date('" + item.latest() + "')");
        if (item.minChoices() != null) parts.add("count-selected(.) >= " + item.minChoices());
        if (item.type() == ItemType.MULTIPLE_CHOICE && item.maxChoices() != null) {
            parts.add("count-selected(.) <= " + item.maxChoices());
        }
        if (item.maxLength() != null) parts.add("string-length(.) <= " + item.maxLength());
        return parts;
    }
}
