package id.ampera.programme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads participants from CSV: {@code nip} and, where there are any, scores; headings in any order. */
final class ParticipantFile {
    static final int MAX_ROWS = 2_000;
    private static final long MAX_BYTES = 1024 * 1024;

    private static final Map<String, String> COLUMNS = Map.of(
            "nip", "nip",
            "pre", "pre",
            "pre-test", "pre",
            "nilai pre", "pre",
            "post", "post",
            "post-test", "post",
            "nilai post", "post");

    /** @param number row in the file, the heading being 1; texts are empty where nothing stands */
    record Line(int number, String nip, String pre, String post) {}

    private ParticipantFile() {}

    /** @throws id.ampera.platform.problem.Problem import-unreadable, import-too-large, import-columns-missing */
    static List<Line> read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) throw tooLarge();
            return lines(file);
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw ProgrammeProblem.IMPORT_UNREADABLE.raise();
        }
    }

    private static List<Line> lines(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var lines = new ArrayList<Line>();
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            reader.mark(MAX_ROWS);
            if (reader.read() != '\uFEFF') reader.reset();
            reader.mark((int) MAX_BYTES + 1);
            var head = reader.readLine();
            reader.reset();
            var separator = head != null && head.contains(";") ? ';' : ',';
            List<String> header = null;
            for (CsvRecord row : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(reader)) {
                var fields = row.getFields();
                if (header == null) {
                    header = header(fields);
                } else if (fields.stream().anyMatch(field -> !field.isBlank())) {
                    if (lines.size() == MAX_ROWS) throw tooLarge();
                    var number = (int) row.getStartingLineNumber();
                    lines.add(new Line(
                            number,
                            field(header, fields, "nip"),
                            field(header, fields, "pre"),
                            field(header, fields, "post")));
                }
            }
            if (header == null) throw ProgrammeProblem.IMPORT_COLUMNS_MISSING.raise();
        }
        return lines;
    }

    private static List<String> header(List<String> fields) {
        var header = fields.stream()
                .map(field -> COLUMNS.getOrDefault(field.strip().toLowerCase(Locale.ROOT), ""))
                .toList();
        if (!header.contains("nip")) throw ProgrammeProblem.IMPORT_COLUMNS_MISSING.raise();
        return header;
    }

    /** Spreadsheets mark digits as text with an apostrophe. */
    private static String field(List<String> header, List<String> fields, String column) {
        var index = header.indexOf(column);
        if (index < 0 || index >= fields.size()) return "";
        var text = fields.get(index).strip();
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    private static RuntimeException tooLarge() {
        return ProgrammeProblem.IMPORT_TOO_LARGE.with("rows", MAX_ROWS);
    }
}
