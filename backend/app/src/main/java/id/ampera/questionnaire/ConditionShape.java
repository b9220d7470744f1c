package id.ampera.questionnaire;

import java.util.List;
import java.util.regex.Pattern;

/** What every condition keeps to, however unfinished: the members of its kind, and a size that can be read. */
final class ConditionShape {
    private static final int DEPTH = 5;
    private static final int TESTS = 40;
    private static final int JOINED = 10;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}(\\.[A-Za-z0-9_-]{1,30}){0,2}");
    private static final Pattern CHOICE = Pattern.compile("[A-Za-z0-9_-]{1,30}");

    private final Findings found;
    private int tests;

    ConditionShape(Findings found) {
        this.found = found;
    }

    void check(String at, Condition condition) {
        if (condition == null) return;
        tests = 0;
        check(at, condition, 1);
        if (tests > TESTS) found.add(at, "condition_too_large");
    }

    private void check(String at, Condition condition, int depth) {
        tests++;
        var op = condition.op();
        if (op == null) {
            found.add(at + "/op", "required");
            return;
        }
        if (depth > DEPTH) {
            found.add(at, "condition_too_deep");
            return;
        }
        if (belongs(at + "/of", condition.of(), op.joins())) joined(at + "/of", condition, depth);
        if (belongs(at + "/item", condition.item(), !op.joins())) key(at + "/item", condition.item(), true);
        if (belongs(at + "/options", condition.options(), op.namesOptions())) {
            options(at + "/options", condition.options());
        }
        if (belongs(at + "/is", condition.is(), op.compares()) && condition.is() == null) {
            found.add(at + "/is", "required");
        }
        if (belongs(at + "/value", condition.value(), op.compares()) && condition.value() != null) {
            if (condition.value().abs().compareTo(DefinitionShape.LARGEST) > 0)
                found.add(at + "/value", "out_of_range");
        }
        var compare = op == ConditionKind.COMPARE;
        if (belongs(at + "/date", condition.date(), compare) && condition.date() != null) {
            if (!DateText.isDay(condition.date())) found.add(at + "/date", "date");
        }
        if (belongs(at + "/to", condition.to(), compare)) key(at + "/to", condition.to(), false);
        if (op.compares()) oneOperand(at, condition);
    }

    private void oneOperand(String at, Condition condition) {
        int operands = 0;
        if (condition.value() != null) operands++;
        if (condition.date() != null) operands++;
        if (condition.to() != null) operands++;
        if (operands == 0) found.add(at + "/value", "required");
        if (operands > 1) found.add(at, "condition_operands");
    }

    private void joined(String at, Condition condition, int depth) {
        var of = condition.of();
        if (of == null || of.isEmpty()) found.add(at, "required");
        else if (of.size() > (condition.op() == ConditionKind.NOT ? 1 : JOINED)) found.add(at, "condition_too_large");
        else for (int i = 0; i < of.size(); i++) check(at + "/" + i, of.get(i), depth + 1);
    }

    private void key(String at, String key, boolean required) {
        if (key == null) {
            if (required) found.add(at, "required");
        } else if (!KEY.matcher(key).matches()) {
            found.add(at, "key_pattern");
        }
    }

    private void options(String at, List<String> options) {
        if (options == null || options.isEmpty()) found.add(at, "required");
        else if (options.size() > DefinitionShape.OPTIONS) found.add(at, "too_many_options");
        else {
            for (int i = 0; i < options.size(); i++) {
                if (!CHOICE.matcher(options.get(i)).matches()) found.add(at + "/" + i, "choice_pattern");
            }
        }
    }

    private boolean belongs(String at, Object value, boolean allowed) {
        if (value != null && !allowed) found.add(at, "not_for_op");
        return allowed;
    }
}
