package id.ampera.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A table as CSV or XLSX, as a spreadsheet reads it. Cells are text or numbers. */
public record TableFile(String sheet, List<String> headings, List<List<Object>> rows, boolean isIndonesian) {

    public void writeCsv(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark a spreadsheet takes the file for another encoding
        writer.write('\uFEFF');
        try (var csv =
                CsvWriter.builder().fieldSeparator(isIndonesian ? ';' : ',').build(writer)) {
            csv.writeRecord(headings);
            for (var row : rows) csv.writeRecord(row.stream().map(this::text).toList());
        }
    }

    public void writeXlsx(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Ampera", "1.0");
        writeSheet(workbook);
        workbook.finish();
    }

    /** As one more sheet of a workbook. */
    public void writeSheet(Workbook workbook) {
        var page = workbook.newWorksheet(sheet);
        for (int column = 0; column < headings.size(); column++) {
            page.inlineString(0, column, headings.get(column));
            page.style(0, column).bold().set();
        }
        page.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                var value = rows.get(row).get(column);
                if (value instanceof Number number) page.value(row + 1, column, number);
                else if (value != null) page.inlineString(row + 1, column, harmless(value.toString()));
            }
        }
    }

    private String text(Object value) {
        if (value == null) return "";
        if (!(value instanceof Number)) return harmless(value.toString());
        var plain = value instanceof Double real ? BigDecimal.valueOf(real).toPlainString() : value.toString();
        // beside semicolons a spreadsheet expects decimal commas
        return isIndonesian ? plain.replace('.', ',') : plain;
    }

    /** A spreadsheet would run what starts like a formula. */
    public static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
    }
}
