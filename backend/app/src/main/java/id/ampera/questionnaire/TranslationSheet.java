package id.ampera.questionnaire;

import id.ampera.platform.export.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts of a questionnaire as a table for translators: one row per text, one column per language. */
final class TranslationSheet {
    static final String CODE = "code";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");
    private static final Map<String, String> HEADINGS = Map.of(
            "code", CODE,
            "kode", CODE,
            "indonesian", Translations.INDONESIAN,
            "indonesia", Translations.INDONESIAN,
            "english", Translations.ENGLISH,
            "inggris", Translations.ENGLISH);

    private TranslationSheet() {}

    /** @param added a further language to translate into, or null */
    static TableFile of(Definition definition, String added, boolean isIndonesian) {
        var languages = new ArrayList<>(Translations.languages(definition));
        if (!languages.contains(Translations.ENGLISH)) languages.add(1, Translations.ENGLISH);
        if (added != null && !languages.contains(added)) languages.add(added);
        var headings = new ArrayList<String>(List.of(CODE));
        headings.addAll(languages);
        var rows = new ArrayList<List<Object>>();
        DefinitionTexts.of(definition).forEach((name, place) -> {
            var row = new ArrayList<Object>(List.of(name));
            for (var language : languages) row.add(guarded(Translations.text(definition, name, place, language)));
            rows.add(row);
        });
        return new TableFile("translations", headings, rows, isIndonesian);
    }

    /** The language or {@link #CODE} that a heading names; empty for a column that is of no interest. */
    static String column(String heading) {
        var name = heading.strip().toLowerCase(Locale.ROOT);
        var known = HEADINGS.getOrDefault(name, name);
        return known.equals(CODE) || Translations.isLanguage(known) ? known : "";
    }

    /** A spreadsheet keeps what looks like a formula only behind a quote; a quote more tells its own from ours. */
    private static String guarded(String text) {
        return text != null
                        && text.startsWith("'")
                        && LIKE_A_FORMULA.matcher(text).matches()
                ? "'" + text
                : text;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
