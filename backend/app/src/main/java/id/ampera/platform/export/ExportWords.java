package id.ampera.platform.export;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Headings and words of exported tables, Indonesian unless English is asked for. */
public final class ExportWords {
    private final ResourceBundle bundle;
    private final boolean indonesian;

    private ExportWords(ResourceBundle bundle, boolean indonesian) {
        this.bundle = bundle;
        this.indonesian = indonesian;
    }

    /** @param name of the bundle, for example {@code export/recommendation} */
    public static ExportWords of(String name, String acceptLanguage) {
        var indonesian = acceptLanguage == null
                || !acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en");
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var locale = indonesian ? Locale.forLanguageTag("id") : Locale.ENGLISH;
        var loader = Thread.currentThread().getContextClassLoader();
        return new ExportWords(ResourceBundle.getBundle(name, locale, loader, control), indonesian);
    }

    public String of(String key) {
        return bundle.getString(key);
    }

    /** The word for a value of an enum; empty for null. */
    public String of(Enum<?> value) {
        return value == null ? "" : bundle.getString(value.name());
    }

    public List<String> headings(String... keys) {
        return List.of(keys).stream()
                .map(key -> bundle.getString("column." + key))
                .toList();
    }

    public boolean isIndonesian() {
        return indonesian;
    }
}
