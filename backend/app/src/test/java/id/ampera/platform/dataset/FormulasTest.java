package id.ampera.platform.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.ampera.platform.dataset.Variable.Measure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a title, a question, an option or a note begins with, no spreadsheet and no script runs it. */
class FormulasTest {
    private static final String PAYLOAD = "cmd|' /C calc'!A0";

    private static Dataset hostile(String text) {
        var names = new VariableNames();
        var variable = new Variable(
                names.of(text),
                text,
                Measure.NOMINAL,
                List.of(new Category(1, text, false), new Category(-7, text + " hilang", true)),
                text);
        return new Dataset(text, List.of(text, text), true, List.of(variable), new Rows() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public void read(int row, int[] into) {
                into[0] = row;
            }
        });
    }

    private static byte[] written(DatasetFormat format, Dataset data) throws IOException {
        var out = new ByteArrayOutputStream();
        DatasetWriter.write(format, data, out, rows -> {});
        return out.toByteArray();
    }

    private static boolean runs(String cell) {
        return cell.matches("(?s)[=+@\\t\\r\\n].*") || cell.startsWith("-") && !cell.matches("-\\d+([.,]\\d+)?");
    }

    private static void assertHarmless(byte[] csv, char separator) {
        var cells = CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", ""))
                .stream()
                .map(CsvRecord::getFields)
                .flatMap(List::stream)
                .toList();
        assertThat(cells).isNotEmpty().noneMatch(FormulasTest::runs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t=", "\r=", "\n=", "-1+"})
    void no_cell_of_a_spreadsheet_begins_a_formula(String begin) throws IOException {
        var data = hostile(begin + PAYLOAD);
        assertHarmless(written(DatasetFormat.CSV, data), ';');
        assertHarmless(written(DatasetFormat.DICTIONARY_CSV, data), ';');
        var parts = Archive.parts(written(DatasetFormat.R, data));
        assertHarmless(parts.get("data.csv").getBytes(StandardCharsets.UTF_8), ',');
        assertHarmless(parts.get("kamus.csv").getBytes(StandardCharsets.UTF_8), ';');
        for (var format : List.of(DatasetFormat.XLSX, DatasetFormat.DICTIONARY_XLSX)) {
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(written(format, data)))) {
                for (var sheet : book.getSheets().toList()) {
                    for (var row : sheet.read()) {
                        for (int i = 0; i < row.getCellCount(); i++) {
                            var cell = row.getCell(i);
                            if (cell == null) continue;
                            assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                            // as text it is harmless in the workbook; saved from there as CSV it would not be
                            if (cell.getType() == CellType.STRING)
                                assertThat(runs(cell.getText())).isFalse();
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nsystem('calc')",
                "\r\nsystem('calc')",
                "\")\nsystem('calc') #",
                "\\\")\nsystem('calc')",
                "\u2028system('calc')"
            })
    void no_line_of_the_script_begins_in_a_text(String text) throws IOException {
        var plain = Archive.parts(written(DatasetFormat.R, hostile("polos"))).get("baca.R");
        var script = Archive.parts(written(DatasetFormat.R, hostile(text))).get("baca.R");
        // as many lines, and outside of quotes and comments the same code
        assertThat(code(script)).isEqualTo(code(plain));
    }

    private static List<String> code(String script) {
        var lines = new ArrayList<String>();
        for (var line : script.split("[\n\r]", -1)) {
            if (line.startsWith("#")) lines.add("#");
            else lines.add(line.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\""));
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(names = {"SAV", "JSONL", "DDI"})
    void what_no_spreadsheet_opens_keeps_the_words_as_they_are(DatasetFormat format) throws IOException {
        var text = "=1+1";
        var file = written(format, hostile(text));
        if (format == DatasetFormat.SAV) {
            assertThat(new SavReader(file).fields.get(0).label).isEqualTo(text);
        } else if (format == DatasetFormat.DDI) {
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("<labl>=1+1</labl>");
        } else {
            assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("=");
        }
    }
}
