package id.ampera.platform.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.ampera.platform.export.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** One line per row. */
final class CsvRows {
    private final Dataset data;
    private final String[][] texts;
    private final boolean isForSpreadsheets;

    private CsvRows(Dataset data, String[][] texts, boolean isForSpreadsheets) {
        this.data = data;
        this.texts = texts;
        this.isForSpreadsheets = isForSpreadsheets;
    }

    /** What was chosen, in words, as spreadsheets read it. */
    static CsvRows words(Dataset data) {
        return new CsvRows(
                data, DatasetWriter.texts(data, (variable, category) -> TableFile.harmless(category.label())), true);
    }

    /** Codes, as programs read them. */
    static CsvRows codes(Dataset data) {
        return new CsvRows(data, DatasetWriter.texts(data, (variable, category) -> category.code()), false);
    }

    void write(OutputStream out, IntConsumer progress) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark a spreadsheet takes the file for another encoding
        if (isForSpreadsheets) writer.write('\uFEFF');
        // not closed: the stream may go on behind it
        @SuppressWarnings("resource")
        var csv = CsvWriter.builder()
                .fieldSeparator(isForSpreadsheets && data.isIndonesian() ? ';' : ',')
                .build(writer);
        csv.writeRecord(data.variables().stream().map(Variable::name).toList());
        var record = new String[data.variables().size()];
        DatasetWriter.forEachRow(data, progress, (row, cells) -> {
            for (int i = 0; i < record.length; i++) record[i] = texts[i][cells[i]];
            csv.writeRecord(record);
        });
        csv.flush();
        writer.flush();
    }
}
