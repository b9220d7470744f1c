package id.ampera.programme;

import id.ampera.platform.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads participants from CSV or XLSX: {@code nip} and, where there are any, scores; headings in any order. */
final class ParticipantFile {
    static final int MAX_ROWS = 2_000;

    private static final Map<String, String> COLUMNS = Map.of(
            "nip", "nip",
            "pre", "pre",
            "pre-test", "pre",
            "nilai pre", "pre",
            "post", "post",
            "post-test", "post",
            "nilai post", "post");

    /**
     * @param number row in the file, the heading being 1; texts are empty where nothing stands
     * @param nipIsNumber the cell held a number, so that digits may be lost
     */
    record Line(int number, String nip, String pre, String post, boolean nipIsNumber) {}

    private ParticipantFile() {}

    /** @throws id.ampera.platform.problem.Problem import-unreadable, import-too-large, import-columns-missing */
    static List<Line> read(Path file) {
        var header = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        try {
            TableFile.read(file, MAX_ROWS, row -> {
                if (header.isEmpty()) header.addAll(header(row.fields()));
                else lines.add(line(header, row));
            });
        } catch (TableFile.Unreadable broken) {
            throw ProgrammeProblem.IMPORT_UNREADABLE.raise();
        } catch (TableFile.TooLarge tooLarge) {
            throw ProgrammeProblem.IMPORT_TOO_LARGE.with("rows", MAX_ROWS);
        }
        if (header.isEmpty()) throw ProgrammeProblem.IMPORT_COLUMNS_MISSING.raise();
        return lines;
    }

    private static Line line(List<String> header, TableFile.Row row) {
        return new Line(
                row.number(),
                field(header, row.fields(), "nip"),
                field(header, row.fields(), "pre"),
                field(header, row.fields(), "post"),
                row.numbers().contains(header.indexOf("nip")));
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
}
