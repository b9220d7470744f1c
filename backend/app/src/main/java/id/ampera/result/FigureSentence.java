package id.ampera.result;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A figure in a sentence, with no more digits than its base carries. */
final class FigureSentence {
    private static final int FEW = 20;
    private static final int MANY = 1000;

    private FigureSentence() {}

    static String mean(double value, int n) {
        return "Rata-rata " + number(value, n < FEW ? 1 : 2);
    }

    static String topTwo(double share, int n) {
        return percent(share, n) + " memilih dua nilai tertinggi";
    }

    static String optionShare(double share, int n, String option) {
        return percent(share, n) + " memilih \"" + option + "\"";
    }

    /** @param isEstimate nobody was invited; it is reckoned from those who were expected */
    static String responseRate(double rate, int answered, int invited, boolean isEstimate) {
        var whom = isEstimate ? "perkiraan pengguna layanan" : "yang diundang";
        return percent(rate, invited) + " dari " + whom + " menjawab (" + answered + " dari " + invited + ")";
    }

    private static String percent(double share, int n) {
        return number(100 * share, n < MANY ? 0 : 1) + " %";
    }

    private static String number(double value, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id")));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
