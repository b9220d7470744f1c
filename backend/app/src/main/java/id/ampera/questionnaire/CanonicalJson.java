package id.ampera.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.TreeMap;

/**
 * JSON with sorted keys and without blanks, equal to {@code canonical.ts} character by character. Numbers are what
 * JavaScript would make of them: a double, in the fewest digits that read back as the same double. {@code
 * Double.toString} finds these digits only from Java 19 on, so they are searched for here.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    static String write(JsonNode node) {
        var out = new StringBuilder();
        append(out, node);
        return out.toString();
    }

    private static void append(StringBuilder out, JsonNode node) {
        if (node.isObject()) {
            var members = new TreeMap<String, JsonNode>();
            node.fields().forEachRemaining(member -> members.put(member.getKey(), member.getValue()));
            out.append('{');
            var separator = "";
            for (var member : members.entrySet()) {
                out.append(separator);
                quote(out, member.getKey());
                out.append(':');
                append(out, member.getValue());
                separator = ",";
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                if (i > 0) out.append(',');
                append(out, node.get(i));
            }
            out.append(']');
        } else if (node.isTextual()) {
            quote(out, node.textValue());
        } else if (node.isNumber()) {
            out.append(number(node.doubleValue()));
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isNull()) {
            out.append("null");
        } else {
            throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || isHalf(text, i)) out.append("\\u%04x".formatted((int) c));
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }

    private static boolean isHalf(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** As {@code String(value)} in JavaScript. */
    static String number(double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("not a JSON number");
        if (value == 0) return "0";
        var shortest = shortest(value);
        var digits = shortest.unscaledValue().abs().toString();
        int point = digits.length() - shortest.scale();
        var sign = value < 0 ? "-" : "";
        if (point > 21 || point < -5) {
            var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return sign + mantissa + "e" + (point > 0 ? "+" : "") + (point - 1);
        }
        return sign + new BigDecimal(shortest.unscaledValue().abs(), shortest.scale()).toPlainString();
    }

    /** The decimal with the fewest digits that reads back as this double, without trailing zeros. */
    static BigDecimal shortest(double value) {
        if (value == 0) return BigDecimal.ZERO;
        var exact = new BigDecimal(value);
        for (int precision = 1; precision < 17; precision++) {
            var down = exact.round(new MathContext(precision, RoundingMode.DOWN));
            var up = exact.round(new MathContext(precision, RoundingMode.UP));
            var downFits = down.doubleValue() == value;
            var upFits = up.doubleValue() == value;
            if (downFits && upFits) {
                var isUp =
                        up.subtract(exact).abs().compareTo(down.subtract(exact).abs()) < 0;
                return (isUp ? up : down).stripTrailingZeros();
            }
            if (downFits || upFits) return (downFits ? down : up).stripTrailingZeros();
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
