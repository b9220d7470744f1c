package id.ampera.platform.dataset;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/** Writes a dataset row by row: what is held in memory does not grow with the rows. */
public final class DatasetWriter {
    private static final int STEP = 10_000;

    private DatasetWriter() {}

    /**
     * @param to not closed
     * @param progress told now and then how many rows are written
     * @throws InterruptedIOException when the thread is interrupted meanwhile
     */
    public static void write(DatasetFormat format, Dataset data, OutputStream to, IntConsumer progress)
            throws IOException {
        var out = new Unclosed(to);
        switch (format) {
            case CSV -> CsvRows.words(data).write(out, progress);
            case XLSX -> new XlsxBook(data).write(out, progress);
            case SAV -> new SavFile(data).write(out, progress);
            case R -> new RBundle(data).write(out, progress);
            case JSONL -> new JsonLines(data).write(out, progress);
            case DDI -> new DdiCodebook(data).write(out);
            case DICTIONARY_CSV -> new DataDictionary(data).table().writeCsv(out);
            case DICTIONARY_XLSX -> new DataDictionary(data).table().writeXlsx(out);
        }
    }

    interface RowWriter {
        void write(int row, int[] cells) throws IOException;
    }

    static void forEachRow(Dataset data, IntConsumer progress, RowWriter writer) throws IOException {
        var cells = new int[data.variables().size()];
        for (int row = 0; row < data.rows().count(); row++) {
            data.rows().read(row, cells);
            writer.write(row, cells);
            if ((row + 1) % STEP != 0) continue;
            if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException();
            progress.accept(row + 1);
        }
    }

    /** One for each category of each variable. */
    interface OfCategory {
        String text(Variable variable, Category category);
    }

    static String[][] texts(Dataset data, OfCategory of) {
        return data.variables().stream()
                .map(variable -> variable.categories().stream()
                        .map(category -> of.text(variable, category))
                        .toArray(String[]::new))
                .toArray(String[][]::new);
    }
}
