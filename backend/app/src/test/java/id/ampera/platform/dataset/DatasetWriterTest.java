package id.ampera.platform.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.dataset.Variable.Measure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class DatasetWriterTest {
    private static final String UNICODE = "Dinas Kesehatan “Musi” – 你好 🙂";

    /** A unit, an agreement with a merged step, and a number in bands; formulas, quotes, several scripts. */
    private static Dataset dataset(boolean isIndonesian) {
        var unit = new Variable(
                "unit",
                "Unit kerja",
                Measure.NOMINAL,
                List.of(
                        new Category(1, UNICODE, false),
                        new Category(2, "=HYPERLINK(\"x\";\"y\")", false),
                        new Category(-7, "(disamarkan)", true)),
                "Disamarkan bila kurang dari 5.");
        var agree = new Variable(
                "materi_terapan",
                "Materi \"mudah\" diterapkan; <b> & lain",
                Measure.ORDINAL,
                List.of(
                        new Category(2, "Sangat tidak setuju / Tidak setuju", false),
                        new Category(4, "Setuju", false),
                        new Category(-8, "(tidak dijawab)", true),
                        new Category(-9, "(tidak ditanyakan)", true),
                        new Category(-7, "(disamarkan)", true)),
                null);
        var hours = new Variable(
                "jam",
                "Jam belajar",
                Measure.ORDINAL,
                List.of(
                        new Category(3.25, "1–5", false),
                        new Category(400, "100–900", false),
                        new Category(-8, "(tidak dijawab)", true)),
                null);
        int[][] cells = {{0, 0, 0}, {1, 1, 1}, {2, 2, 2}, {0, 3, 0}, {1, 4, 1}};
        return new Dataset(
                "Survei “Musi”",
                List.of("Satu baris per jawaban.", "Jangan disebarkan."),
                isIndonesian,
                List.of(unit, agree, hours),
                new Rows() {
                    @Override
                    public int count() {
                        return cells.length;
                    }

                    @Override
                    public void read(int row, int[] into) {
                        System.arraycopy(cells[row], 0, into, 0, into.length);
                    }
                });
    }

    private static byte[] written(DatasetFormat format, Dataset data) throws IOException {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                // who opens a file makes sure that it is on the disk before it closes it
                throw new AssertionError("closed by the writer");
            }
        };
        DatasetWriter.write(format, data, out, rows -> {});
        return out.toByteArray();
    }

    private static String text(DatasetFormat format, Dataset data) throws IOException {
        return new String(written(format, data), StandardCharsets.UTF_8);
    }

    @Test
    void every_format_leaves_the_stream_open() throws IOException {
        for (var format : DatasetFormat.values())
            assertThat(written(format, dataset(true))).isNotEmpty();
    }

    @Test
    void csv_has_words_and_no_formula() throws IOException {
        assertThat(text(DatasetFormat.CSV, dataset(true)))
                .isEqualTo(
                        """
                        \uFEFFunit;materi_terapan;jam
                        %s;Sangat tidak setuju / Tidak setuju;1–5
                        "'=HYPERLINK(""x"";""y"")";Setuju;100–900
                        (disamarkan);(tidak dijawab);(tidak dijawab)
                        %s;(tidak ditanyakan);1–5
                        "'=HYPERLINK(""x"";""y"")";(disamarkan);100–900
                        """
                                .formatted(UNICODE, UNICODE)
                                .replace("\n", "\r\n"));
        assertThat(text(DatasetFormat.CSV, dataset(false))).startsWith("\uFEFFunit,materi_terapan,jam\r\n");
    }

    @Test
    void json_lines_have_codes_and_null() throws IOException {
        assertThat(text(DatasetFormat.JSONL, dataset(true)))
                .isEqualTo(
                        """
                        {"unit":1,"materi_terapan":2,"jam":3.25}
                        {"unit":2,"materi_terapan":4,"jam":400}
                        {"unit":null,"materi_terapan":null,"jam":null}
                        {"unit":1,"materi_terapan":null,"jam":3.25}
                        {"unit":2,"materi_terapan":null,"jam":400}
                        """);
        for (var line : text(DatasetFormat.JSONL, dataset(true)).lines().toList()) {
            assertThat(new ObjectMapper().readTree(line).size()).isEqualTo(3);
        }
    }

    @Test
    void sav_has_names_labels_missing_values_and_cells() throws IOException {
        var file = new SavReader(written(DatasetFormat.SAV, dataset(true)));
        assertThat(file.title).isEqualTo("Survei “Musi”");
        assertThat(file.encoding).isEqualTo("UTF-8");
        assertThat(file.declaredRows).isEqualTo(5);
        assertThat(file.fields).extracting(field -> field.name).containsExactly("unit", "materi_terapan", "jam");
        assertThat(file.fields).extracting(field -> field.measure).containsExactly(1, 2, 2);
        assertThat(file.fields).extracting(field -> field.decimals).containsExactly(0, 0, 2);
        assertThat(file.fields.get(1).label).isEqualTo("Materi \"mudah\" diterapkan; <b> & lain");
        assertThat(file.fields.get(1).missing).containsExactly(-8.0, -9.0, -7.0);
        assertThat(file.fields.get(0).labels)
                .isEqualTo(Map.of(1.0, UNICODE, 2.0, "=HYPERLINK(\"x\";\"y\")", -7.0, "(disamarkan)"));
        assertThat(file.rows)
                .containsExactly(
                        new double[] {1, 2, 3.25},
                        new double[] {2, 4, 400},
                        new double[] {-7, -8, -8},
                        new double[] {1, -9, 3.25},
                        new double[] {2, -7, 400});
    }

    @Test
    void sav_begins_and_ends_with_these_bytes() throws IOException {
        var bytes = written(DatasetFormat.SAV, dataset(true));
        assertThat(new String(bytes, 0, 64, StandardCharsets.US_ASCII))
                .isEqualTo("$FL2@(#) SPSS DATA FILE Ampera" + " ".repeat(34));
        // layout 2, three values per case, compressed, no weight, five cases
        assertThat(Arrays.copyOfRange(bytes, 64, 84))
                .isEqualTo(new byte[] {2, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0});
        // codes with 100 on top: -8, 1, -9, a value behind, 2, -7, a value behind, the end; then 3.25 and 400
        assertThat(Arrays.copyOfRange(bytes, bytes.length - 24, bytes.length)).isEqualTo(new byte[] {
            92, 101, 91, (byte) 253, 102, 93, (byte) 253, (byte) 252,
            0, 0, 0, 0, 0, 0, 0x0A, 0x40,
            0, 0, 0, 0, 0, 0, 0x79, 0x40
        });
    }

    @Test
    void long_labels_are_cut_between_characters() throws IOException {
        var label = "é".repeat(200);
        var long1 = new Variable(
                "v", label, Measure.NOMINAL, List.of(new Category(1, label, false), new Category(-8, "-", true)), null);
        var data = new Dataset("é".repeat(40), List.of(), true, List.of(long1), rows(1));
        var file = new SavReader(written(DatasetFormat.SAV, data));
        assertThat(file.title).isEqualTo("é".repeat(32));
        assertThat(file.fields.get(0).label).isEqualTo("é".repeat(127));
        assertThat(file.fields.get(0).labels).containsEntry(1.0, "é".repeat(60));
    }

    private static Rows rows(int count) {
        return new Rows() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public void read(int row, int[] into) {
                Arrays.fill(into, row % 2);
            }
        };
    }

    @Test
    void xlsx_has_words_codes_and_dictionary() throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(written(DatasetFormat.XLSX, dataset(true))))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Jawaban", "Kode", "Kamus data");
            var words = sheets.get(0).read();
            assertThat(words).hasSize(6);
            assertThat(words.get(0).getCellText(1)).isEqualTo("materi_terapan");
            assertThat(words.get(1).getCellText(0)).isEqualTo(UNICODE);
            assertThat(words.get(2).getCellText(0)).isEqualTo("'=HYPERLINK(\"x\";\"y\")");
            var codes = sheets.get(1).read();
            assertThat(codes.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("3.25");
            assertThat(codes.get(3).getCellCount() == 0
                            || codes.get(3).getCellText(1).isEmpty())
                    .isTrue();
            var dictionary = sheets.get(2).read();
            assertThat(dictionary).hasSize(1 + 11 + 2);
            assertThat(dictionary.get(6).getCellText(4)).isEqualTo("(tidak dijawab)");
        }
    }

    @Test
    void a_full_sheet_is_followed_by_another() throws IOException {
        var data = new Dataset("T", List.of(), false, dataset(false).variables().subList(0, 1), rows(25));
        var out = new ByteArrayOutputStream();
        new XlsxBook(data, 10).write(out, rows -> {});
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(sheet -> sheet.getName())
                    .containsExactly(
                            "Answers", "Answers 2", "Answers 3", "Codes", "Codes 2", "Codes 3", "Data dictionary");
            assertThat(sheets.get(2).read()).hasSize(1 + 5);
        }
    }

    @Test
    void r_gets_codes_and_a_script_that_labels_them() throws IOException {
        var parts = Archive.parts(written(DatasetFormat.R, dataset(true)));
        assertThat(parts.keySet()).containsExactly("data.csv", "baca.R", "kamus.csv", "codebook-ddi.xml");
        assertThat(parts.get("data.csv"))
                .isEqualTo("unit,materi_terapan,jam\r\n1,2,3.25\r\n2,4,400\r\n-7,-8,-8\r\n1,-9,3.25\r\n2,-7,400\r\n");
        assertThat(parts.get("baca.R"))
                .contains("angka[[\"materi_terapan\"]][angka[[\"materi_terapan\"]] %in% c(-8, -9, -7)] <- NA\n")
                .contains(
                        "attr(angka[[\"materi_terapan\"]], \"label\") <- \"Materi \\\"mudah\\\" diterapkan; <b> & lain\"")
                .contains(
                        """
                        jawaban[["materi_terapan"]] <- factor(angka[["materi_terapan"]],
                          levels = c(2, 4),
                          labels = c("Sangat tidak setuju / Tidak setuju", "Setuju"),
                          ordered = TRUE)
                        """);
        assertThat(written(DatasetFormat.R, dataset(true))).isEqualTo(written(DatasetFormat.R, dataset(true)));
    }

    @Test
    void the_dictionary_has_a_line_for_each_code() throws IOException {
        assertThat(text(DatasetFormat.DICTIONARY_CSV, dataset(true)).lines().toList())
                .startsWith("\uFEFFpeubah;pertanyaan;skala ukur;kode;arti;nilai hilang;catatan")
                .contains("jam;Jam belajar;ordinal;3,25;1–5;tidak;")
                .contains("unit;Unit kerja;nominal;-7;(disamarkan);ya;Disamarkan bila kurang dari 5.")
                .hasSize(1 + 11 + 2);
    }

    @Test
    void rows_are_told_of_while_they_are_written() throws IOException {
        var told = new ArrayList<Integer>();
        var data = new Dataset("T", List.of(), true, dataset(true).variables().subList(0, 1), rows(25_000));
        DatasetWriter.write(DatasetFormat.CSV, data, OutputStream.nullOutputStream(), told::add);
        assertThat(told).containsExactly(10_000, 20_000);
        told.clear();
        DatasetWriter.write(DatasetFormat.XLSX, data, OutputStream.nullOutputStream(), told::add);
        assertThat(told).containsExactly(5_000, 10_000, 17_500, 22_500);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() ->
                            DatasetWriter.write(DatasetFormat.SAV, data, OutputStream.nullOutputStream(), rows -> {}))
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void names_are_what_every_program_takes() {
        var names = new VariableNames();
        assertThat(names.of("sesi.a")).isEqualTo("sesi_a");
        assertThat(names.of("sesi_a")).isEqualTo("sesi_a_2");
        assertThat(names.of("and")).isEqualTo("and_1");
        assertThat(names.of("9")).isEqualTo("v_9");
        assertThat(names.of("x__")).isEqualTo("x");
        assertThat(names.of("a".repeat(80))).hasSize(64);
        assertThat(names.of("a".repeat(90))).hasSize(64).endsWith("_2");
    }
}
