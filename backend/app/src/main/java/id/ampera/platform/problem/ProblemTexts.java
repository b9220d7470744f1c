package id.ampera.platform.problem;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of problems, Indonesian unless English is asked for. */
public final class ProblemTexts {
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ProblemTexts() {}

    /** The sentence of a problem for a reader with this {@code Accept-Language}, for reports that list problems. */
    public static String sentence(ProblemType type, String acceptLanguage, Map<String, Object> values) {
        return detail(type, localeOf(acceptLanguage), values);
    }

    static String title(ProblemType type, Locale locale) {
        return text(type, ".title", locale, Map.of());
    }

    static String detail(ProblemType type, Locale locale, Map<String, Object> values) {
        return text(type, ".detail", locale, values);
    }

    /** The sentence for one field under a problem, for answers that list what a problem would say. */
    public static String fieldSentence(ProblemType type, String code, String acceptLanguage) {
        return fieldText(type, code, localeOf(acceptLanguage), Map.of());
    }

    /** The text of the code where the problem has one for it, else the sentence of the problem itself. */
    static String fieldText(ProblemType type, String code, Locale locale, Map<String, Object> values) {
        var text = text(type, ".field." + code, locale, values);
        return text != null || type == CommonProblem.INVALID_INPUT ? text : detail(type, locale, values);
    }

    private static String text(ProblemType type, String suffix, Locale locale, Map<String, Object> values) {
        try {
            var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            var bundle = ResourceBundle.getBundle(
                    type.bundle(), locale, Thread.currentThread().getContextClassLoader(), control);
            var text = bundle.getString(type.code() + suffix);
            for (var value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
            }
            return text;
        } catch (MissingResourceException missing) {
            return suffix.equals(".title") ? type.code() : null;
        }
    }

    static Locale localeOf(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return INDONESIAN;
        try {
            for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("id")) return INDONESIAN;
                if (range.getRange().startsWith("en")) return Locale.ENGLISH;
            }
        } catch (IllegalArgumentException notALanguageRange) {
            return INDONESIAN;
        }
        return INDONESIAN;
    }
}
