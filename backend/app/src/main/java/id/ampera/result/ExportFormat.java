package id.ampera.result;

import java.util.Locale;

/** Kinds of files. */
public enum ExportFormat {
    CSV,
    XLSX;

    public static ExportFormat fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
