package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import id.ampera.platform.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a translated table against a definition: what it changes, and what is wrong row by row. */
final class TranslationImport {
    private static final int MAX_ROWS = 20_000;
    private static final int FURTHER = 5;

    private final Definition definition;
    private final Map<String, DefinitionTexts.Place> places;
    private final List<String> header = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Map<String, String>> changed = new TreeMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private TranslationImport(Definition definition) {
        this.definition = definition;
        places = DefinitionTexts.of(definition);
    }

    /** @throws id.ampera.platform.problem.Problem sheet-unreadable, sheet-too-large, sheet-columns-missing */
    static TranslationImport read(Path file, Definition definition) {
        var reading = new TranslationImport(definition);
        try {
            TableFile.read(file, MAX_ROWS, reading::row);
        } catch (TableFile.Unreadable broken) {
            throw QuestionnaireProblem.SHEET_UNREADABLE.raise();
        } catch (TableFile.TooLarge tooLarge) {
            throw QuestionnaireProblem.SHEET_TOO_LARGE.raise();
        }
        if (reading.header.isEmpty()) throw QuestionnaireProblem.SHEET_COLUMNS_MISSING.raise();
        return reading;
    }

    /** With a pointer {@code /rows/<number in the file>/<column>}. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** How many texts change, by language. */
    Map<String, Integer> changes() {
        var counts = new LinkedHashMap<String, Integer>();
        changed.forEach((language, texts) -> counts.put(language, texts.size()));
        return counts;
    }

    Definition result() {
        return Translations.with(definition, changed);
    }

    private void row(TableFile.Row row) {
        if (header.isEmpty()) header(row);
        else texts(row);
    }

    private void header(TableFile.Row row) {
        row.fields().forEach(field -> header.add(TranslationSheet.column(field)));
        var languages = header.stream()
                .filter(each -> !each.isEmpty() && !each.equals(TranslationSheet.CODE))
                .toList();
        if (!header.contains(TranslationSheet.CODE) || languages.isEmpty()) {
            throw QuestionnaireProblem.SHEET_COLUMNS_MISSING.raise();
        }
        for (int i = 0; i < languages.size(); i++) {
            if (languages.subList(0, i).contains(languages.get(i))) error(row, languages.get(i), "language_twice");
        }
        var further = new HashSet<>(languages);
        if (definition.translations() != null)
            further.addAll(definition.translations().keySet());
        further.removeAll(List.of(Translations.INDONESIAN, Translations.ENGLISH));
        if (further.size() > FURTHER) error(row, TranslationSheet.CODE, "too_many_languages");
    }

    private void texts(TableFile.Row row) {
        var name = cell(row, header.indexOf(TranslationSheet.CODE));
        var place = places.get(name);
        if (place == null) error(row, TranslationSheet.CODE, "text_unknown");
        else if (!seen.add(name)) error(row, TranslationSheet.CODE, "text_twice");
        else {
            for (int i = 0; i < header.size(); i++) {
                var language = header.get(i);
                if (!language.isEmpty() && !language.equals(TranslationSheet.CODE)) {
                    text(row, language, name, place, cell(row, i));
                }
            }
        }
    }

    /** An empty cell leaves what is there: a sheet in which somebody did not get to the end takes nothing away. */
    private void text(TableFile.Row row, String language, String name, DefinitionTexts.Place place, String cell) {
        if (cell.isEmpty()) return;
        var before = Translations.text(definition, name, place, language);
        if (before != null && lines(before).equals(lines(cell))) return;
        if (cell.length() > place.longest()) error(row, language, "too_long");
        else if (!AnswerCheck.isText(cell)) error(row, language, "not_text");
        else if (!Set.copyOf(Piping.keys(cell))
                        .equals(Set.copyOf(Piping.keys(place.texts().id())))
                && !language.equals(Translations.INDONESIAN)) error(row, language, "piping_differs");
        else changed.computeIfAbsent(language, unseen -> new TreeMap<>()).put(name, cell);
    }

    /** Workbooks know one kind of line end only. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void error(TableFile.Row row, String column, String code) {
        errors.add(new FieldError("/rows/" + row.number() + "/" + column, code, null));
    }

    private static String cell(TableFile.Row row, int at) {
        return at < row.fields().size()
                ? TranslationSheet.unguarded(row.fields().get(at)).strip()
                : "";
    }
}
