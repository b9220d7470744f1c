package id.ampera.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what forms say as XPath ({@code ${usia} >= 18 and selected(${hadir}, 'ya')}) into a condition, where it means the
 * same. What an unanswered question makes of a test agrees: a comparison with nothing does not hold, and something that
 * is not chosen is "not equal".
 */
final class XlsExpression {
    /** It says something that a condition cannot. */
    static final class Unmapped extends Exception {
        private static final long serialVersionUID = 1;

        Unmapped(String what) {
            super(what);
        }
    }

    /** An operand: a key, a text, a number, a day, how many are chosen, or how long a text is. */
    private sealed interface Operand {}

    private record Answer(String key) implements Operand {}

    private record Word(String text) implements Operand {}

    private record Figure(BigDecimal value) implements Operand {}

    private record Day(String date) implements Operand {}

    private record Chosen(String key) implements Operand {}

    private record Length(String key) implements Operand {}

    private final XlsTokens tokens;
    private final Function<String, Optional<String>> keys;
    private final String self;
    private final Function<String, Item> items;

    /**
     * @param keys the answer key of a name in the form
     * @param self the key that a dot stands for, or null
     * @param items the item behind a key
     */
    private XlsExpression(
            String text, Function<String, Optional<String>> keys, String self, Function<String, Item> items)
            throws Unmapped {
        this.keys = keys;
        this.self = self;
        this.items = items;
        tokens = new XlsTokens(text);
    }

    static Condition read(
            String text, Function<String, Optional<String>> keys, String self, Function<String, Item> items)
            throws Unmapped {
        var expression = new XlsExpression(text, keys, self, items);
        var condition = expression.either();
        expression.tokens.requireEnd();
        return condition;
    }

    private Condition either() throws Unmapped {
        return joined("or", ConditionKind.ANY, this::both);
    }

    private Condition both() throws Unmapped {
        return joined("and", ConditionKind.ALL, this::test);
    }

    private interface Part {
        Condition read() throws Unmapped;
    }

    private Condition joined(String word, ConditionKind kind, Part part) throws Unmapped {
        var parts = new ArrayList<>(List.of(part.read()));
        while (tokens.take(word)) parts.add(part.read());
        if (parts.size() == 1) return parts.get(0);
        var first = parts.get(0);
        var isOneChoice = kind == ConditionKind.ANY
                && first.op().namesOptions()
                && parts.stream()
                        .allMatch(each -> each.op() == first.op() && each.item().equals(first.item()));
        return isOneChoice ? oneChoice(parts) : join(kind, parts);
    }

    /** `${q} = 'a' or ${q} = 'b'`: one test of several options. */
    private static Condition oneChoice(List<Condition> parts) {
        var options = parts.stream()
                .flatMap(each -> each.options().stream())
                .distinct()
                .toList();
        var first = parts.get(0);
        return test(first.op(), first.item(), options, null, null, null, null);
    }

    private Condition test() throws Unmapped {
        if (tokens.takeCall("not")) {
            var inner = either();
            tokens.expect(")");
            return negated(inner);
        }
        if (tokens.takeCall("selected")) {
            var key = key(operand());
            tokens.expect(",");
            var word = operand();
            tokens.expect(")");
            return chosen(key, text(word));
        }
        if (tokens.take("(")) {
            var inner = either();
            tokens.expect(")");
            return inner;
        }
        var left = operand();
        var sign = tokens.next();
        var right = operand();
        return compared(left, comparison(sign), right);
    }

    private Operand operand() throws Unmapped {
        var token = tokens.next();
        if (token.equals("-")) {
            if (operand() instanceof Figure figure)
                return new Figure(figure.value().negate());
            throw new Unmapped("-");
        }
        if (token.startsWith("${"))
            return new Answer(known(token.substring(2, token.length() - 1).strip()));
        if (token.equals(".")) {
            if (self == null) throw new Unmapped(".");
            return new Answer(self);
        }
        if (token.startsWith("'") || token.startsWith("\"")) return new Word(token.substring(1, token.length() - 1));
        if (Character.isDigit(token.charAt(0))) return new Figure(new BigDecimal(token));
        if (token.equals("count-selected")) return new Chosen(key(inside()));
        if (token.equals("string-length")) return new Length(key(inside()));
        if (token.equals("date") && inside() instanceof Word word && DateText.isDay(word.text())) {
            return new Day(word.text());
        }
        throw new Unmapped(token);
    }

    private Operand inside() throws Unmapped {
        tokens.expect("(");
        var operand = operand();
        tokens.expect(")");
        return operand;
    }

    private Condition compared(Operand left, Comparison is, Operand right) throws Unmapped {
        if (!(left instanceof Answer || left instanceof Chosen || left instanceof Length)) {
            if (right instanceof Answer || right instanceof Chosen || right instanceof Length) {
                return compared(right, turned(is), left);
            }
            throw new Unmapped("=");
        }
        if (left instanceof Length length) return length(length.key(), is, right);
        if (left instanceof Chosen chosen && right instanceof Figure figure) {
            return test(ConditionKind.COUNT, chosen.key(), null, is, figure.value(), null, null);
        }
        if (!(left instanceof Answer answer)) throw new Unmapped("count-selected");
        return answer(answer.key(), is, right);
    }

    private Condition answer(String key, Comparison is, Operand right) throws Unmapped {
        var item = items.apply(key);
        if (right instanceof Answer other) return orderly(key, is, null, null, other.key());
        if (right instanceof Day day) return orderly(key, is, null, day.date(), null);
        if (right instanceof Word word && word.text().isEmpty()) {
            if (is == Comparison.NOT_EQUAL) return answered(key);
            if (is == Comparison.EQUAL) return negated(answered(key));
            throw new Unmapped("''");
        }
        if (item.type().hasOptions()) return option(key, item, is, text(right));
        if (right instanceof Word word && DateText.isDay(word.text()) && item.type() == ItemType.DATE) {
            return orderly(key, is, null, word.text(), null);
        }
        if (right instanceof Figure figure && item.type().hasOrder())
            return orderly(key, is, figure.value(), null, null);
        if (right instanceof Word word
                && item.type() == ItemType.CONSENT
                && word.text().equalsIgnoreCase("ok")) {
            if (is == Comparison.EQUAL) return answered(key);
            if (is == Comparison.NOT_EQUAL) return negated(answered(key));
        }
        throw new Unmapped(text(right));
    }

    private Condition option(String key, Item item, Comparison is, String code) throws Unmapped {
        if (is == Comparison.EQUAL) return chosen(key, code);
        if (is == Comparison.NOT_EQUAL) return negated(chosen(key, code));
        if (!item.type().isLikert() || !code.matches("-?\\d+(\\.\\d+)?")) throw new Unmapped(code);
        return orderly(key, is, new BigDecimal(code), null, null);
    }

    private Condition chosen(String key, String code) throws Unmapped {
        var item = items.apply(key);
        if (!item.type().hasOptions() || item.type() == ItemType.RANKING) throw new Unmapped(code);
        var kind = item.type() == ItemType.MULTIPLE_CHOICE ? ConditionKind.CONTAINS : ConditionKind.ONE_OF;
        return test(kind, key, List.of(XlsNames.choice(code)), null, null, null, null);
    }

    /** Of the length of a text only whether there is one. */
    private static Condition length(String key, Comparison is, Operand right) throws Unmapped {
        if (right instanceof Figure figure && figure.value().signum() == 0) {
            if (is == Comparison.MORE || is == Comparison.NOT_EQUAL) return answered(key);
            if (is == Comparison.EQUAL) return negated(answered(key));
        }
        throw new Unmapped("string-length");
    }

    /** In XPath "not equal" holds of nothing too; here nothing passes no comparison. */
    private static Condition orderly(String key, Comparison is, BigDecimal value, String date, String to) {
        if (is != Comparison.NOT_EQUAL) return test(ConditionKind.COMPARE, key, null, is, value, date, to);
        return negated(test(ConditionKind.COMPARE, key, null, Comparison.EQUAL, value, date, to));
    }

    static Condition answered(String key) {
        return test(ConditionKind.ANSWERED, key, null, null, null, null, null);
    }

    static Condition negated(Condition inner) {
        return join(ConditionKind.NOT, List.of(inner));
    }

    static Condition join(ConditionKind kind, List<Condition> parts) {
        return new Condition(kind, parts, null, null, null, null, null, null);
    }

    private static Condition test(
            ConditionKind kind,
            String key,
            List<String> options,
            Comparison is,
            BigDecimal value,
            String date,
            String to) {
        return new Condition(kind, null, key, options, is, value, date, to);
    }

    private static Comparison comparison(String sign) throws Unmapped {
        return switch (sign) {
            case "=" -> Comparison.EQUAL;
            case "!=" -> Comparison.NOT_EQUAL;
            case "<" -> Comparison.LESS;
            case "<=" -> Comparison.AT_MOST;
            case ">" -> Comparison.MORE;
            case ">=" -> Comparison.AT_LEAST;
            default -> throw new Unmapped(sign);
        };
    }

    private static Comparison turned(Comparison is) {
        return switch (is) {
            case LESS -> Comparison.MORE;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case AT_LEAST -> Comparison.AT_MOST;
            default -> is;
        };
    }

    private String known(String name) throws Unmapped {
        return keys.apply(name).orElseThrow(() -> new Unmapped("${" + name + "}"));
    }

    private static String key(Operand operand) throws Unmapped {
        if (operand instanceof Answer answer) return answer.key();
        throw new Unmapped("${}");
    }

    private static String text(Operand operand) throws Unmapped {
        if (operand instanceof Word word) return word.text();
        if (operand instanceof Figure figure) return figure.value().toPlainString();
        throw new Unmapped("''");
    }
}
