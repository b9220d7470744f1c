package id.ampera.result;

import id.ampera.questionnaire.Texts;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of exports, Indonesian unless English is asked for. */
final class ExportTexts {
    private final ResourceBundle bundle;
    private final boolean indonesian;

    private ExportTexts(boolean indonesian) {
        this.indonesian = indonesian;
        bundle = ResourceBundle.getBundle(
                "result/export",
                indonesian ? Locale.forLanguageTag("id") : Locale.ENGLISH,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static ExportTexts in(String acceptLanguage) {
        return new ExportTexts(acceptLanguage == null
                || !acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en"));
    }

    boolean isIndonesian() {
        return indonesian;
    }

    String of(String key) {
        return bundle.getString(key);
    }

    String of(String key, Object value) {
        return of(key).replace("{0}", String.valueOf(value));
    }

    /** In the language of the file where the questionnaire speaks it. */
    String of(Texts texts) {
        if (texts == null) return null;
        return indonesian || texts.en() == null ? texts.id() : texts.en();
    }
}
