package id.ampera.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether answers exist with which a condition holds. The condition becomes a list of alternatives, each a list of tests
 * that must all come out as wanted; an alternative is possible if for every answer there is a value, or none, with which
 * its tests do. It errs to one side: comparisons of two answers count as possible, and so does what has too many
 * alternatives, so that nothing is called impossible which is not.
 */
final class ConditionSolver {
    private static final int MOST = 2_000;

    /** A test of one answer and how it shall come out. */
    record Literal(Condition test, boolean wanted) {}

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMany() {
            super(null, null, false, false);
        }
    }

    private final Function<String, Item> items;
    /** Under what an item is asked, null for always. */
    private final Function<Item, Condition> visibility;

    ConditionSolver(Function<String, Item> items, Function<Item, Condition> visibility) {
        this.items = items;
        this.visibility = visibility;
    }

    /** Taken alone: as if every item that it names were asked. */
    boolean isPossible(Condition condition) {
        return isPossible(condition, false);
    }

    /** Taken together with the conditions of the items that it rests on. */
    boolean isReachable(Condition condition) {
        return isPossible(condition, true);
    }

    private boolean isPossible(Condition condition, boolean deep) {
        try {
            return alternatives(condition, true, deep).stream().anyMatch(this::isPossible);
        } catch (TooMany e) {
            return true;
        }
    }

    private List<List<Literal>> alternatives(Condition condition, boolean wanted, boolean deep) {
        if (condition.op() == ConditionKind.NOT)
            return alternatives(condition.of().get(0), !wanted, deep);
        if (condition.op().joins()) {
            var parts = condition.of().stream()
                    .map(each -> alternatives(each, wanted, deep))
                    .toList();
            return condition.op() == ConditionKind.ALL == wanted
                    ? product(parts)
                    : parts.stream().flatMap(List::stream).toList();
        }
        var alone = List.of(List.of(new Literal(condition, wanted)));
        // an answer that is not asked makes the test false, so only a test that shall hold needs the item to be asked
        var asked = wanted && deep ? visibility.apply(items.apply(condition.item())) : null;
        return asked == null ? alone : product(List.of(alone, alternatives(asked, true, true)));
    }

    private static List<List<Literal>> product(List<List<List<Literal>>> parts) {
        List<List<Literal>> all = List.of(List.of());
        for (var part : parts) {
            var next = new ArrayList<List<Literal>>();
            for (var before : all) {
                for (var each : part) {
                    if (next.size() == MOST) throw new TooMany();
                    var joined = new ArrayList<>(before);
                    joined.addAll(each);
                    next.add(joined);
                }
            }
            all = next;
        }
        return all;
    }

    private boolean isPossible(List<Literal> together) {
        Map<String, List<Literal>> byKey = new LinkedHashMap<>();
        for (var literal : together) {
            if (literal.test().to() != null) continue;
            byKey.computeIfAbsent(literal.test().item(), key -> new ArrayList<>())
                    .add(literal);
        }
        return byKey.entrySet().stream().allMatch(each -> isPossible(items.apply(each.getKey()), each.getValue()));
    }

    private boolean isPossible(Item item, List<Literal> tests) {
        var mayBeMissing = !item.mustBeAnswered() || visibility.apply(item) != null;
        if (mayBeMissing && tests.stream().noneMatch(Literal::wanted)) return true;
        return PossibleAnswers.of(item, tests).stream().anyMatch(value -> allAsWanted(item, tests, value));
    }

    private static boolean allAsWanted(Item item, List<Literal> tests, JsonNode value) {
        return tests.stream().allMatch(each -> Asking.test(each.test(), item, value) == each.wanted());
    }
}
