package id.ampera.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.ampera.platform.export.TableFile;
import id.ampera.result.ExportTables.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** The figures of a page as a file, to the last digit. */
final class ResultsExport {
    private final ResultsView results;
    private final ExportTables tables;

    ResultsExport(ResultsView results, String acceptLanguage) {
        this.results = results;
        tables = new ExportTables(results, ExportTexts.in(acceptLanguage));
    }

    String name() {
        var cut = results.cut() == null ? "" : "-" + results.cut().name().toLowerCase(Locale.ROOT);
        return nameOf(tables.texts().of("file"), results.recipe().campaignTitle()) + cut;
    }

    /** Of letters and digits only, since it stands in a header. */
    static String nameOf(String kind, String title) {
        var plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return kind + "-" + plain.substring(0, Math.min(60, plain.length()));
    }

    void writeCsv(OutputStream out) throws IOException {
        var texts = tables.texts();
        var all = tables.all();
        var columns = new LinkedHashSet<String>();
        all.forEach(table -> columns.addAll(table.columns()));
        columns.remove("note");
        columns.add("note");
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark a spreadsheet takes the file for another encoding
        writer.write('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(texts.isIndonesian() ? ';' : ',')
                .build(writer)) {
            var header = new ArrayList<String>();
            header.add(texts.of("column.table"));
            columns.forEach(column -> header.add(texts.of("column." + column)));
            csv.writeRecord(header);
            for (var table : all) {
                for (var row : table.rows()) {
                    var record = new ArrayList<String>();
                    record.add(texts.of("table." + table.name()));
                    for (var column : columns) record.add(text(table.value(row, column), texts.isIndonesian()));
                    csv.writeRecord(record);
                }
            }
        }
    }

    void writeXlsx(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Ampera", "1.0");
        for (var table : tables.all()) write(workbook, table);
        workbook.finish();
    }

    private void write(Workbook workbook, Table table) {
        var texts = tables.texts();
        var sheet = workbook.newWorksheet(texts.of("table." + table.name()));
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.inlineString(0, column, texts.of("column." + table.columns().get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                var value = table.rows().get(row).get(column);
                if (value instanceof Number number) sheet.value(row + 1, column, number);
                else if (value != null) sheet.inlineString(row + 1, column, TableFile.harmless(value.toString()));
            }
        }
    }

    private static String text(Object value, boolean indonesian) {
        if (value == null) return "";
        if (!(value instanceof Number)) return TableFile.harmless(value.toString());
        var plain = value instanceof Double real ? BigDecimal.valueOf(real).toPlainString() : value.toString();
        return indonesian ? plain.replace('.', ',') : plain;
    }
}
