package id.ampera.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a roster from CSV or XLSX row by row. The format is told by the content, not by the name; the columns by their
 * headings, in Indonesian or English, in any order.
 */
final class RosterFile {
    static final int MAX_ROWS = 50_000;
    /** A workbook of 50,000 rows unpacks to some 30 MB; its texts are held in memory while it is read. */
    private static final long MAX_UNPACKED = 60L * 1024 * 1024;

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
        try {
            if (isZip(file)) readWorkbook(file, lines);
            else readCsv(file, lines);
        } catch (CharacterCodingException notUtf8) {
            throw OrganisationProblem.FILE_UNREADABLE.raise();
        } catch (IOException | de.siegmar.fastcsv.reader.CsvParseException broken) {
            throw OrganisationProblem.FILE_UNREADABLE.raise();
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }

    private static void readCsv(Path file, Consumer<Line> lines) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char separator;
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(2048), StandardCharsets.UTF_8);
            separator = head.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        }
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') reader.reset();
            List<String> header = null;
            int number = 0;
            for (CsvRecord row : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(reader)) {
                number++;
                if (header == null) {
                    header = header(row.getFields());
                } else if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    requireRoom(number);
                    lines.accept(new Line(number, values(header, row.getFields()), false));
                }
            }
            if (header == null) throw missing();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void readWorkbook(Path file, Consumer<Line> lines) throws IOException {
        requireModestArchive(file);
        try (var in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> header = null;
            for (var iterator = rows.iterator(); iterator.hasNext(); ) {
                var row = iterator.next();
                var fields = new ArrayList<String>();
                for (int i = 0; i < row.getCellCount(); i++) fields.add(text(row, i));
                if (header == null) {
                    header = header(fields);
                } else if (fields.stream().anyMatch(field -> !field.isBlank())) {
                    requireRoom(row.getRowNum());
                    int nip = header.indexOf("nip");
                    var number = nip < row.getCellCount()
                            && row.getCell(nip) != null
                            && row.getCell(nip).getType() == CellType.NUMBER;
                    lines.accept(new Line(row.getRowNum(), values(header, fields), number));
                }
            }
            if (header == null) throw missing();
        } catch (org.dhatim.fastexcel.reader.ExcelReaderException | java.io.UncheckedIOException broken) {
            throw OrganisationProblem.FILE_UNREADABLE.raise();
        }
    }

    private static String text(Row row, int index) {
        var cell = row.getCell(index);
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        return cell.getType() == CellType.STRING ? cell.asString() : String.valueOf(cell.getRawValue());
    }

    /** Unpacks into nothing first: the sizes that an archive states may be lies. */
    private static void requireModestArchive(Path file) throws IOException {
        long total = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (int n; (n = in.read(buffer)) >= 0; ) {
                        total += n;
                        if (total > MAX_UNPACKED) throw OrganisationProblem.FILE_TOO_LARGE.with("rows", MAX_ROWS);
                    }
                }
            }
        }
    }

    private static void requireRoom(int number) {
        if (number > MAX_ROWS + 1) throw OrganisationProblem.FILE_TOO_LARGE.with("rows", MAX_ROWS);
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
