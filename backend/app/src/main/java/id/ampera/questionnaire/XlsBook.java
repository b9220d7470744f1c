package id.ampera.questionnaire;

import id.ampera.platform.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The three sheets of an XLSForm, cell by cell. */
final class XlsBook {
    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";
    private static final int MAX_ROWS = 5_000;
    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\(([A-Za-z]{2,3})(?:[-_].*)?\\)\\s*");
    private static final Map<String, String> LANGUAGES = Map.of(
            "indonesian",
            "id",
            "indonesia",
            "id",
            "bahasa indonesia",
            "id",
            "bahasa",
            "id",
            "english",
            "en",
            "inggris",
            "en");

    /** @param row in the sheet, the first being 1 */
    record Line(int row, Map<String, String> cells) {
        /** Without blanks around it; empty where there is nothing. */
        String get(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }
    }

    private final Map<String, List<Line>> sheets = new HashMap<>();
    private final Map<String, List<String>> headings = new HashMap<>();

    private XlsBook() {}

    /** @throws id.ampera.platform.problem.Problem sheet-unreadable, sheet-too-large, form-without-survey */
    static XlsBook read(Path file) {
        var book = new XlsBook();
        try {
            TableFile.readSheets(
                    file, MAX_ROWS, (sheet, row) -> book.add(sheet.strip().toLowerCase(Locale.ROOT), row));
        } catch (TableFile.Unreadable broken) {
            throw QuestionnaireProblem.FORM_UNREADABLE.raise();
        } catch (TableFile.TooLarge tooLarge) {
            throw QuestionnaireProblem.FORM_TOO_LARGE.raise();
        }
        var survey = book.headings.getOrDefault(SURVEY, List.of());
        if (!survey.contains("type") || !survey.contains("name"))
            throw QuestionnaireProblem.FORM_WITHOUT_SURVEY.raise();
        return book;
    }

    private void add(String sheet, TableFile.Row row) {
        var names = headings.get(sheet);
        if (names == null) {
            headings.put(sheet, row.fields().stream().map(XlsBook::heading).toList());
            sheets.put(sheet, new ArrayList<>());
            return;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), row.fields().size()); i++) {
            var text = row.numbers().contains(i)
                    ? whole(row.fields().get(i))
                    : row.fields().get(i);
            if (!names.get(i).isEmpty() && !text.isBlank()) cells.putIfAbsent(names.get(i), text);
        }
        sheets.get(sheet).add(new Line(row.number(), cells));
    }

    /** `list name`, `label :: English (en)` and `label:English` in one way of writing. */
    private static String heading(String heading) {
        var parts = heading.strip().split("::?", 2);
        var name = parts[0].strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        if (parts.length == 1) return name;
        if (name.equals("media") || name.equals("bind") || name.equals("body") || name.equals("instance")) {
            return heading.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        }
        return name + "::" + language(parts[1]);
    }

    private static String language(String name) {
        var bracketed = IN_BRACKETS.matcher(name);
        if (bracketed.matches()) return bracketed.group(1).toLowerCase(Locale.ROOT);
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return LANGUAGES.getOrDefault(plain, plain);
    }

    /** A number that a spreadsheet made of a name: `1`, not `1.0`. */
    private static String whole(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    List<Line> lines(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    List<String> headings(String sheet) {
        return headings.getOrDefault(sheet, List.of());
    }

    Line settings() {
        return lines(SETTINGS).stream().findFirst().orElse(new Line(0, Map.of()));
    }

    /** The language of a column without one. */
    String mainLanguage() {
        var told = settings().get("default_language");
        return told.isEmpty() ? Translations.INDONESIAN : language(told);
    }

    /** Whether any label is Indonesian; in a form that has none, its main language stands in for it. */
    boolean speaksIndonesian() {
        return headings(SURVEY).contains("label::id")
                || headings(SURVEY).contains("label") && mainLanguage().equals(Translations.INDONESIAN);
    }

    /** A text by language, Indonesian among them wherever there is any. */
    Map<String, String> texts(Line line, String column) {
        var texts = new LinkedHashMap<String, String>();
        var main = mainLanguage();
        if (line.has(column)) texts.put(main, line.get(column));
        for (var name : line.cells().keySet().stream().sorted().toList()) {
            if (name.startsWith(column + "::") && line.has(name))
                texts.put(name.substring(column.length() + 2), line.get(name));
        }
        if (!texts.isEmpty() && !texts.containsKey(Translations.INDONESIAN)) {
            texts.put(
                    Translations.INDONESIAN,
                    texts.getOrDefault(main, texts.values().iterator().next()));
        }
        return texts;
    }
}
