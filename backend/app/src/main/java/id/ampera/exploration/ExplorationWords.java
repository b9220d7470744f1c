package id.ampera.exploration;

import id.ampera.platform.export.ExportWords;
import id.ampera.questionnaire.Texts;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/** Words and numbers in the reader's language, Indonesian unless English is asked for. */
final class ExplorationWords {
    /** Means of fewer carry one digit. */
    static final int FEW = 20;

    private static final int MANY = 1000;
    private static final int MOST_NAMES = 5;
    private static final double LEAST_P = 0.001;

    private final ExportWords words;
    private final DecimalFormatSymbols symbols;

    private ExplorationWords(ExportWords words) {
        this.words = words;
        symbols = DecimalFormatSymbols.getInstance(words.isIndonesian() ? Locale.forLanguageTag("id") : Locale.ENGLISH);
        symbols.setMinusSign('\u2212');
    }

    static ExplorationWords in(String acceptLanguage) {
        return new ExplorationWords(ExportWords.of("exploration/words", acceptLanguage));
    }

    boolean isIndonesian() {
        return words.isIndonesian();
    }

    /** The text with its places {@code {0}}, {@code {1}} ... filled in; what is quoted loses its full stop. */
    String of(String key, Object... values) {
        var text = words.of(key);
        var filled = new StringBuilder();
        int at = 0;
        for (int open; (open = text.indexOf('{', at)) >= 0; ) {
            int close = text.indexOf('}', open);
            var value = String.valueOf(values[Integer.parseInt(text.substring(open + 1, close))]);
            filled.append(text, at, open).append(text.startsWith("\"", close + 1) ? withoutStop(value) : value);
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    String of(Texts texts) {
        return texts == null ? null : texts.in(isIndonesian() ? "id" : "en");
    }

    String number(double value, int decimals) {
        // what rounds to nothing has no sign
        var rounded = Math.abs(value) < 0.5 * Math.pow(10, -decimals) ? 0 : value;
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded);
    }

    /** With a plus where it is above nothing. */
    String signed(double value, int decimals) {
        var text = number(value, decimals);
        return value >= 0.5 * Math.pow(10, -decimals) ? "+" + text : text;
    }

    /** With no more digits than its base carries. */
    String mean(double value, int n) {
        return number(value, n < FEW ? 1 : 2);
    }

    String share(double share, int n) {
        return number(100 * share, n < MANY ? 0 : 1) + (isIndonesian() ? " %" : "%");
    }

    /** {@code p = 0.031}, or {@code p < 0.001}. */
    String p(double p) {
        return p < LEAST_P ? "p < " + number(LEAST_P, 3) : "p = " + number(p, 3);
    }

    /** The first few and how many more. */
    String names(Collection<String> names) {
        var first = names.stream()
                .limit(MOST_NAMES)
                .map(ExplorationWords::withoutStop)
                .toList();
        var listed = String.join(", ", first);
        return names.size() <= MOST_NAMES ? listed : of("names.more", listed, names.size() - MOST_NAMES);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
