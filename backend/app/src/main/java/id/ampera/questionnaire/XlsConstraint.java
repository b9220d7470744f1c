package id.ampera.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a constraint is a bound of the item itself; the rest is a rule that is checked. */
final class XlsConstraint {
    private static final String SIGN = "\\s*(<=|>=|<|>|=)\\s*";
    private static final Pattern NUMBER = Pattern.compile("\\." + SIGN + "(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern DAY =
            Pattern.compile("\\." + SIGN + "(?:date\\(\\s*)?'(\\d{4}-\\d{2}-\\d{2})'(?:\\s*\\))?");
    private static final Pattern CHOSEN = Pattern.compile("count-selected\\(\\s*\\.\\s*\\)" + SIGN + "(\\d+)");
    private static final Pattern LENGTH = Pattern.compile("string-length\\(\\s*\\.\\s*\\)" + SIGN + "(\\d+)");

    private XlsConstraint() {}

    /** Sets the bounds that the item has a place for, and returns what is left of the text. */
    static String bounds(String constraint, XlsItem item) {
        var whole = unwrapped(constraint.strip());
        if (whole.matches("(?s).*\\bor\\b.*")) return whole;
        var rest = new ArrayList<String>();
        for (var part : whole.split("\\s+and\\s+")) {
            if (!isBound(unwrapped(part.strip()), item)) rest.add(part.strip());
        }
        return String.join(" and ", rest);
    }

    /** Without brackets around the whole. */
    private static String unwrapped(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) return text;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') depth++;
            if (text.charAt(i) == ')' && --depth == 0 && i < text.length() - 1) return text;
        }
        return unwrapped(text.substring(1, text.length() - 1).strip());
    }

    private static boolean isBound(String part, XlsItem item) {
        Matcher found;
        if (item.type == ItemType.NUMBER && (found = NUMBER.matcher(part)).matches()) return number(found, item);
        if (item.type == ItemType.DATE && (found = DAY.matcher(part)).matches()) return day(found, item);
        if (item.type == ItemType.MULTIPLE_CHOICE && (found = CHOSEN.matcher(part)).matches())
            return chosen(found, item);
        if (item.type.isText() && (found = LENGTH.matcher(part)).matches()) return length(found, item);
        return false;
    }

    private static boolean number(Matcher found, XlsItem item) {
        var value = new BigDecimal(found.group(2));
        var step = BigDecimal.ONE.movePointLeft(item.decimals == null ? 0 : item.decimals);
        switch (found.group(1)) {
            case ">=" -> item.min = value;
            case ">" -> item.min = value.add(step);
            case "<=" -> item.max = value;
            case "<" -> item.max = value.subtract(step);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean day(Matcher found, XlsItem item) {
        if (!DateText.isDay(found.group(2))) return false;
        switch (found.group(1)) {
            case ">=" -> item.earliest = found.group(2);
            case "<=" -> item.latest = found.group(2);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean chosen(Matcher found, XlsItem item) {
        int count = Integer.parseInt(found.group(2));
        switch (found.group(1)) {
            case ">=" -> item.minChoices = count;
            case ">" -> item.minChoices = count + 1;
            case "<=" -> item.maxChoices = count;
            case "<" -> item.maxChoices = count - 1;
            default -> {
                item.minChoices = count;
                item.maxChoices = count;
            }
        }
        return true;
    }

    private static boolean length(Matcher found, XlsItem item) {
        int length = Integer.parseInt(found.group(2));
        if (found.group(1).equals("<=")) item.maxLength = length;
        else if (found.group(1).equals("<")) item.maxLength = length - 1;
        else return false;
        return true;
    }
}
