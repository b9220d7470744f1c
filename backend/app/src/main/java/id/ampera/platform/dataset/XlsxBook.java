package id.ampera.platform.dataset;

import id.ampera.platform.export.ExportWords;
import id.ampera.platform.export.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows in words, the same in codes, and the dictionary, each on a sheet; further sheets where one is full. */
final class XlsxBook {
    /** A sheet ends at 1,048,576. */
    static final int ROWS_PER_SHEET = 1_000_000;

    private static final int FLUSH = 500;

    private final Dataset data;
    private final ExportWords words;
    private final int rowsPerSheet;

    XlsxBook(Dataset data) {
        this(data, ROWS_PER_SHEET);
    }

    XlsxBook(Dataset data, int rowsPerSheet) {
        this.data = data;
        this.rowsPerSheet = rowsPerSheet;
        words = DataDictionary.words(data);
    }

    private interface Cell {
        void write(Worksheet sheet, int row, int column, int category);
    }

    void write(OutputStream out, IntConsumer progress) throws IOException {
        var workbook = new Workbook(out, "Ampera", "1.0");
        var labels = DatasetWriter.texts(data, (variable, category) -> TableFile.harmless(category.label()));
        rows(
                workbook,
                words.of("sheet.words"),
                (sheet, row, column, category) -> sheet.inlineString(row, column, labels[column][category]),
                done -> progress.accept(done / 2));
        rows(
                workbook,
                words.of("sheet.codes"),
                (sheet, row, column, category) -> {
                    var each = data.variables().get(column).categories().get(category);
                    if (!each.isMissing()) sheet.value(row, column, each.value());
                },
                done -> progress.accept(data.rows().count() / 2 + done / 2));
        new DataDictionary(data).table().writeSheet(workbook);
        workbook.finish();
    }

    private void rows(Workbook workbook, String name, Cell cell, IntConsumer progress) throws IOException {
        var sheet = new Worksheet[] {sheet(workbook, name)};
        DatasetWriter.forEachRow(data, progress, (row, cells) -> {
            int at = row % rowsPerSheet;
            if (row > 0 && at == 0) {
                sheet[0].finish();
                sheet[0] = sheet(workbook, name + " " + (row / rowsPerSheet + 1));
            }
            for (int i = 0; i < cells.length; i++) cell.write(sheet[0], at + 1, i, cells[i]);
            if (at % FLUSH == FLUSH - 1) sheet[0].flush();
        });
        sheet[0].finish();
    }

    private Worksheet sheet(Workbook workbook, String name) {
        var sheet = workbook.newWorksheet(name);
        for (int i = 0; i < data.variables().size(); i++) {
            sheet.inlineString(0, i, data.variables().get(i).name());
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }
}
