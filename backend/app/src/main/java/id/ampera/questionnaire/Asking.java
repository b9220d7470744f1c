package id.ampera.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who is asked what: a definition read together with answers. The same as {@code conditions.ts}; both run the corpus of
 * the survey engine, whose README states the rules.
 *
 * <p>The items are gone through once, in the order in which they are asked. An item is asked if its section is and its
 * own condition holds. Only answers to items that were found to be asked count for what follows, so what somebody
 * answered before an earlier answer was changed has no effect, and a condition that names a later item finds nothing
 * there. That makes every definition, however wrong, come to an end with one result.
 */
public final class Asking {
    private final JsonNode answers;
    private final Map<String, Item> asked = new HashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    private Asking(JsonNode answers) {
        this.answers = answers;
    }

    public static Asking of(Definition definition, JsonNode answers) {
        var asking = new Asking(answers);
        for (var section : definition.sections()) {
            if (section.visibleWhen() != null && !asking.holds(section.visibleWhen())) continue;
            for (var item : section.items()) asking.add(item);
        }
        return asking;
    }

    private void add(Item item) {
        if (item.visibleWhen() != null && !holds(item.visibleWhen())) return;
        if (item.mustBeAnswered() || item.requiredWhen() != null && holds(item.requiredWhen())) {
            required.add(item.code());
        }
        codes.add(item.code());
        for (var key : item.answerKeys()) asked.put(key, item);
    }

    public boolean isAsked(Item item) {
        return codes.contains(item.code());
    }

    public boolean mustBeAnswered(Item item) {
        return required.contains(item.code());
    }

    /** Whether a rule is broken; one that names an answer not given has nothing to say yet. */
    boolean isBroken(ItemCheck check) {
        return check.must().keys().allMatch(key -> value(key) != null) && !holds(check.must());
    }

    boolean holds(Condition condition) {
        return switch (condition.op()) {
            case ALL -> condition.of().stream().allMatch(this::holds);
            case ANY -> condition.of().stream().anyMatch(this::holds);
            case NOT -> !holds(condition.of().get(0));
            default -> {
                var value = value(condition.item());
                var item = asked.get(condition.item());
                if (value == null) yield false;
                yield condition.to() == null ? test(condition, item, value) : compareAnswers(condition, item, value);
            }
        };
    }

    /** A test of one given answer, which compares with nothing but the condition's own value. */
    static boolean test(Condition condition, Item item, JsonNode value) {
        return switch (condition.op()) {
            case ANSWERED -> true;
            case ONE_OF ->
                item.type().hasOneAnswer()
                        && value.isTextual()
                        && condition.options().contains(value.textValue());
            case CONTAINS -> item.type() == ItemType.MULTIPLE_CHOICE && containsAny(condition, value);
            case COUNT ->
                item.type() == ItemType.MULTIPLE_CHOICE
                        && value.isArray()
                        && condition
                                .is()
                                .holds(Double.compare(
                                        value.size(), condition.value().doubleValue()));
            default -> compare(condition, item, value);
        };
    }

    private static boolean containsAny(Condition condition, JsonNode value) {
        if (!value.isArray()) return false;
        for (var one : value) if (one.isTextual() && condition.options().contains(one.textValue())) return true;
        return false;
    }

    private static boolean compare(Condition condition, Item item, JsonNode value) {
        if (condition.date() != null) return holds(condition.is(), day(item, value), condition.date());
        return condition.value() != null
                && holds(condition.is(), number(item, value), condition.value().doubleValue());
    }

    private boolean compareAnswers(Condition condition, Item item, JsonNode value) {
        var other = value(condition.to());
        if (other == null) return false;
        var otherItem = asked.get(condition.to());
        return holds(condition.is(), day(item, value), day(otherItem, other))
                || holds(condition.is(), number(item, value), number(otherItem, other));
    }

    private static boolean holds(Comparison is, String left, String right) {
        return left != null && right != null && is.holds(left.compareTo(right));
    }

    private static boolean holds(Comparison is, Double left, Double right) {
        // adding zero makes minus zero plus zero, as JavaScript compares them
        return left != null && right != null && is.holds(Double.compare(left + 0.0, right + 0.0));
    }

    private static String day(Item item, JsonNode value) {
        return item.type() == ItemType.DATE && value.isTextual() && DateText.isDay(value.textValue())
                ? value.textValue()
                : null;
    }

    /** A number or rating as given; of a scale the value of the step, if it has one. */
    private static Double number(Item item, JsonNode value) {
        if (item.type().isLikert()) {
            return item.options().stream()
                    .filter(option -> value.isTextual() && option.code().equals(value.textValue()))
                    .map(Option::value)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Integer::doubleValue)
                    .orElse(null);
        }
        var numeric = item.type() == ItemType.NUMBER || item.type() == ItemType.RATING;
        return numeric && value.isNumber() && Double.isFinite(value.doubleValue()) ? value.doubleValue() : null;
    }

    /** The answer under a key, null if it is not asked or not given. */
    private JsonNode value(String key) {
        var item = asked.get(key);
        if (item == null) return null;
        var value = answers.get(key);
        return AnswerCheck.isUnanswered(item, value) ? null : value;
    }
}
