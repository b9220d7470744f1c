package id.ampera.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A table from CSV (UTF-8, comma or semicolon) or from the first sheet of an XLSX; told by the content, not by the name. */
public final class TableFile {
    /** A workbook of 50,000 rows unpacks to some 30 MB; its texts are held in memory while it is read. */
    private static final long MAX_UNPACKED = 60L * 1024 * 1024;

    /**
     * @param number row in the file, the first being 1
     * @param numbers places of cells that hold a number, so that digits may be lost; none in a CSV
     */
    public record Row(int number, List<String> fields, Set<Integer> numbers) {}

    /** It is no table of the two kinds, or a broken one. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(Throwable cause) {
            super(cause);
        }
    }

    /** More rows than allowed, or an archive that unpacks without end. */
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Leaves the callback of the loop; never seen outside. */
    private static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private TableFile() {}

    /** Every row that is not blank, the headings first; at most {@code maxRows} besides them. */
    public static void read(Path file, int maxRows, Consumer<Row> rows) throws Unreadable, TooLarge {
        int[] count = {0};
        Consumer<Row> counted = row -> {
            if (row.fields().stream().allMatch(String::isBlank)) return;
            if (++count[0] > maxRows + 1) throw new Full();
            rows.accept(row);
        };
        try {
            if (isZip(file)) readWorkbook(file, counted);
            else readCsv(file, counted);
        } catch (Full full) {
            throw new TooLarge();
        } catch (IOException | UncheckedIOException | CsvParseException | ExcelReaderException broken) {
            throw new Unreadable(broken);
        }
    }

    /** The same of every sheet of a workbook, told by the name of the sheet. A CSV has none and is refused. */
    public static void readSheets(Path file, int maxRows, BiConsumer<String, Row> rows) throws Unreadable, TooLarge {
        try {
            if (!isZip(file)) throw new IOException("no workbook");
            requireModestArchive(file);
            try (var in = Files.newInputStream(file);
                    var workbook = new ReadableWorkbook(in)) {
                for (var sheet : workbook.getSheets().toList()) readSheet(sheet, maxRows, rows);
            }
        } catch (Full full) {
            throw new TooLarge();
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw new Unreadable(broken);
        }
    }

    private static void readSheet(Sheet sheet, int maxRows, BiConsumer<String, Row> rows) throws IOException {
        int count = 0;
        try (var lines = sheet.openStream()) {
            for (var iterator = lines.iterator(); iterator.hasNext(); ) {
                var row = row(iterator.next());
                if (row.fields().stream().allMatch(String::isBlank)) continue;
                if (++count > maxRows + 1) throw new Full();
                rows.accept(sheet.getName(), row);
            }
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }

    private static void readCsv(Path file, Consumer<Row> rows) throws IOException {
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
            for (CsvRecord row : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(reader)) {
                rows.accept(new Row((int) row.getStartingLineNumber(), row.getFields(), Set.of()));
            }
        }
    }

    private static void readWorkbook(Path file, Consumer<Row> rows) throws IOException, TooLarge {
        requireModestArchive(file);
        try (var in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in);
                Stream<org.dhatim.fastexcel.reader.Row> lines =
                        workbook.getFirstSheet().openStream()) {
            for (var iterator = lines.iterator(); iterator.hasNext(); ) rows.accept(row(iterator.next()));
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row line) {
        var fields = new ArrayList<String>();
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < line.getCellCount(); i++) {
            var cell = line.getCell(i);
            if (cell == null || cell.getType() == CellType.EMPTY) {
                fields.add("");
            } else {
                if (cell.getType() == CellType.NUMBER) numbers.add(i);
                fields.add(cell.getType() == CellType.STRING ? cell.asString() : String.valueOf(cell.getRawValue()));
            }
        }
        return new Row(line.getRowNum(), fields, numbers);
    }

    /** Unpacks into nothing first: the sizes that an archive states may be lies. */
    private static void requireModestArchive(Path file) throws IOException, TooLarge {
        long total = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (int n; (n = in.read(buffer)) >= 0; ) {
                        total += n;
                        if (total > MAX_UNPACKED) throw new TooLarge();
                    }
                }
            }
        }
    }
}
