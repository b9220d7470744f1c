package id.ampera.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Every number of a report passes through here. It comes out as marked text, so that each format can show where it comes
 * from, and no number is in a report that is not in the register.
 */
final class NumberRegister {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    /** Characters of private use; taken out of every text that somebody wrote. */
    private static final Pattern MARKED = Pattern.compile("\uE000(\\d+)\uE001([^\uE002]*)\uE002");

    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE002]");
    private static final int LARGE_SAMPLE = 1000;

    private final Map<String, ReportNumber> byRecipe = new LinkedHashMap<>();

    /** How many of something there are. */
    String count(String label, long value, String recipe) {
        return count(label, value, null, recipe);
    }

    String count(String label, long value, Integer n, String recipe) {
        return add(label, format("#,##0", value), value, n, recipe);
    }

    String decimal(String label, double value, int digits, Integer n, String recipe) {
        return add(label, format("#,##0." + "0".repeat(digits), value), value, n, recipe);
    }

    /** A share in percent, with no more digits than the sample bears. */
    String share(String label, long count, int n, String recipe) {
        var share = (double) count / n;
        return add(label, percent(share, n), share, n, recipe);
    }

    static String percent(double share, int n) {
        // the sign stands behind a space that does not break
        return format(n < LARGE_SAMPLE ? "0" : "0.0", share * 100) + "\u00A0%";
    }

    static String format(String pattern, double value) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(INDONESIAN));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(new BigDecimal(Double.toString(value)));
    }

    private String add(String label, String shown, double value, Integer n, String recipe) {
        var number = byRecipe.computeIfAbsent(
                recipe, unseen -> new ReportNumber(byRecipe.size() + 1, plain(label), shown, value, n, recipe));
        return "\uE000" + number.position() + "\uE001" + number.shown() + "\uE002";
    }

    List<ReportNumber> numbers() {
        return new ArrayList<>(byRecipe.values());
    }

    /** A text of somebody's, which has no marked numbers. */
    static String foreign(String text) {
        return text == null ? "" : MARKS.matcher(text).replaceAll("");
    }

    static String plain(String text) {
        return MARKED.matcher(text).replaceAll("$2");
    }

    /** The text with the words and the marked numbers each written by their writer. */
    static String write(
            String text, java.util.function.UnaryOperator<String> words, BiFunction<String, String, String> number) {
        var out = new StringBuilder();
        var matcher = MARKED.matcher(text);
        int at = 0;
        while (matcher.find()) {
            out.append(words.apply(text.substring(at, matcher.start())));
            out.append(number.apply(matcher.group(1), matcher.group(2)));
            at = matcher.end();
        }
        return out.append(words.apply(text.substring(at))).toString();
    }
}
