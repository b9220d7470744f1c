package id.ampera.organisation;

import id.ampera.platform.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a roster from CSV or XLSX row by row. The format is told by the content, not by the name; the columns by their
 * headings, in Indonesian or English, in any order.
 */
final class RosterFile {
    static final int MAX_ROWS = 50_000;

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("nip", "nip"),
            Map.entry("nama", "name"),
            Map.entry("name", "name"),
            Map.entry("jenis", "type"),
            Map.entry("jenis asn", "type"),
            Map.entry("type", "type"),
            Map.entry("golongan", "grade"),
            Map.entry("grade", "grade"),
            Map.entry("jabatan", "position"),
            Map.entry("position", "position"),
            Map.entry("surel", "email"),
            Map.entry("email", "email"),
            Map.entry("kode unit", "unit"),
            Map.entry("unit", "unit"));

    /** @param nipIsNumber the cell held a number, so that digits may be lost */
    record Line(int number, Map<String, String> values, boolean nipIsNumber) {
        String get(String column) {
            var value = values.get(column);
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    private RosterFile() {}

    /** @throws id.ampera.platform.problem.Problem file-unreadable, file-too-large, columns-missing */
    static void read(Path file, Consumer<Line> lines) {
        var header = new ArrayList<String>();
        try {
            TableFile.read(file, MAX_ROWS, row -> {
                if (header.isEmpty()) {
                    header.addAll(header(row.fields()));
                } else {
                    var nipIsNumber = row.numbers().contains(header.indexOf("nip"));
                    lines.accept(new Line(row.number(), values(header, row.fields()), nipIsNumber));
                }
            });
        } catch (TableFile.Unreadable broken) {
            throw OrganisationProblem.FILE_UNREADABLE.raise();
        } catch (TableFile.TooLarge tooLarge) {
            throw OrganisationProblem.FILE_TOO_LARGE.with("rows", MAX_ROWS);
        }
        if (header.isEmpty()) throw missing();
    }

    private static List<String> header(List<String> fields) {
        var header = fields.stream()
                .map(field -> COLUMNS.getOrDefault(field.strip().toLowerCase(Locale.ROOT), ""))
                .toList();
        if (!header.containsAll(List.of("nip", "name", "unit"))) throw missing();
        return header;
    }

    private static RuntimeException missing() {
        return OrganisationProblem.COLUMNS_MISSING.raise();
    }

    private static Map<String, String> values(List<String> header, List<String> fields) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            if (!header.get(i).isEmpty()) values.put(header.get(i), fields.get(i));
        }
        return values;
    }
}
