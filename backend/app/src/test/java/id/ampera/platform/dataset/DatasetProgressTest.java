package id.ampera.platform.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.platform.dataset.Variable.Measure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told while a file is written, and that writing can be stopped. */
class DatasetProgressTest {
    private static final int ROWS = 45_000;

    private static Dataset dataset() {
        var agree = new Variable(
                "setuju",
                "Setuju?",
                Measure.NOMINAL,
                List.of(new Category(1, "Ya", false), new Category(2, "Tidak", false)),
                null);
        return new Dataset("Survei", List.of(), true, List.of(agree), new Rows() {
            @Override
            public int count() {
                return ROWS;
            }

            @Override
            public void read(int row, int[] into) {
                into[0] = row % 2;
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "SAV", "R", "JSONL"})
    void rows_are_told_as_they_are_written(DatasetFormat format) throws IOException {
        var told = new ArrayList<Integer>();
        DatasetWriter.write(format, dataset(), OutputStream.nullOutputStream(), told::add);
        assertThat(told).hasSizeGreaterThanOrEqualTo(4).isSorted().doesNotHaveDuplicates();
        assertThat(told).allMatch(rows -> rows > 0 && rows <= ROWS);
        assertThat(told.get(told.size() - 1)).isGreaterThanOrEqualTo(40_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "SAV", "R", "JSONL"})
    void whoever_is_interrupted_stops_in_between(DatasetFormat format) {
        var told = new ArrayList<Integer>();
        assertThatThrownBy(() -> DatasetWriter.write(format, dataset(), OutputStream.nullOutputStream(), rows -> {
                    told.add(rows);
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(told).hasSize(1);
    }

    @Test
    void what_only_describes_rows_tells_none() throws IOException {
        for (var format : List.of(DatasetFormat.DDI, DatasetFormat.DICTIONARY_CSV, DatasetFormat.DICTIONARY_XLSX)) {
            DatasetWriter.write(format, dataset(), OutputStream.nullOutputStream(), rows -> {
                throw new AssertionError("told " + rows);
            });
        }
    }
}
