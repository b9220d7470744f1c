package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.dataset.Dataset;
import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.dataset.DatasetWriter;
import id.ampera.platform.dataset.Rows;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * How long rows of answers take: 25 questions on a scale of five, 30 units, 12 cohorts, two sexes, from columns in memory to
 * a file on the disk. A program of its own, so that it has a heap of its own: {@code ROWS WHAT...}. For each a line with its
 * name and the milliseconds of five rounds, and one with the processor time of the thread that writes, which the load of a
 * machine and its disk change little. What is a format, or what a round is held against: {@code BARE}, a loop that
 * copies the words of the same cells to a file, {@code PACKED}, the workbook that was written last packed again, {@code GATE},
 * what may leave reckoned anew.
 */
public final class RowsBench {
    /** What the name of a processor time ends with. */
    public static final String PROCESSOR = "/PROCESSOR";

    private static final int ITEMS = 25;
    private static final int ROUNDS = 5;
    /** So many rows of each format are written before any is measured. */
    private static final int WARM = 300_000;

    private static final double[] SHARES = {0.03, 0.07, 0.2, 0.45, 0.25};
    private static final List<String> WORDS =
            List.of("Sangat tidak setuju", "Tidak setuju", "Netral", "Setuju", "Sangat setuju");

    private final Dataset data;
    private final Path file;
    private final Map<String, double[]> times = new LinkedHashMap<>();

    private RowsBench(Dataset data, Path file) {
        this.data = data;
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        var analysis = new Analysis(answers(Integer.parseInt(args[0])), 5);
        var release = new RowRelease(analysis);
        if (release.columns().size() != ITEMS) throw new IllegalStateException("a question was left out");
        var data = RowDataset.of(release, "Survei", ExportTexts.in("id"), new byte[32]);
        var file = Files.createTempFile("rows", null);
        try {
            var bench = new RowsBench(data, file);
            var wanted = List.of(args).subList(1, args.length);
            for (var each : wanted) bench.warm(each);
            for (int round = 0; round < ROUNDS; round++) {
                for (var each : wanted) {
                    bench.measure(each, round, () -> bench.run(each, analysis));
                }
            }
            bench.times.forEach((name, values) -> System.out.println(
                    name + " " + Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(" "))));
        } finally {
            Files.delete(file);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void measure(String name, int round, Work work) throws IOException {
        long used = processorTime();
        long began = System.nanoTime();
        work.run();
        put(name, round, System.nanoTime() - began);
        put(name + PROCESSOR, round, processorTime() - used);
    }

    private void put(String name, int round, long nanos) {
        times.computeIfAbsent(name, unseen -> new double[ROUNDS])[round] = nanos / 1e6;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void run(String what, Analysis analysis) throws IOException {
        switch (what) {
            case "GATE" -> new RowRelease(analysis);
            case "BARE" -> bare();
            case "PACKED" -> packAgain();
            default -> write(DatasetFormat.valueOf(what), data);
        }
    }

    private void warm(String what) throws IOException {
        if (what.equals("GATE") || what.equals("PACKED")) return;
        var few = new Dataset(
                data.title(), data.source(), data.isIndonesian(), data.variables(), new First(data.rows(), WARM));
        for (int rows = 0; rows < WARM; rows += few.rows().count()) {
            if (what.equals("BARE")) bare();
            else write(DatasetFormat.valueOf(what), few);
        }
    }

    /** The first of many rows. */
    private record First(Rows all, int most) implements Rows {
        @Override
        public int count() {
            return Math.min(most, all.count());
        }

        @Override
        public void read(int row, int[] into) {
            all.read(row, into);
        }
    }

    private void write(DatasetFormat format, Dataset of) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DatasetWriter.write(format, of, out, done -> {});
        }
    }

    private void bare() throws IOException {
        var words = data.variables().stream()
                .map(variable -> variable.categories().stream()
                        .map(category -> category.label().getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
        var cells = new int[words.length];
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int row = 0; row < data.rows().count(); row++) {
                data.rows().read(row, cells);
                for (int i = 0; i < cells.length; i++) {
                    out.write(words[i][cells[i]]);
                    out.write(i < cells.length - 1 ? ';' : '\n');
                }
            }
        }
    }

    private void packAgain() throws IOException {
        try (var book = new ZipFile(file.toFile());
                var out = new ZipOutputStream(OutputStream.nullOutputStream())) {
            for (var entry : Collections.list(book.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = book.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }

    private static AnswerColumns answers(int rows) {
        var random = new Random(1);
        var cells = new Cells.Builder(List.of(Cut.UNIT, Cut.COHORT, Cut.SEX));
        var cellOf = new int[rows];
        for (int row = 0; row < rows; row++) {
            cellOf[row] = cells.add(
                    List.of(
                            Rosters.group("Dinas Pelayanan " + random.nextInt(30)),
                            Rosters.group("Angkatan " + random.nextInt(12)),
                            Rosters.group("Jenis " + random.nextInt(2))),
                    1,
                    0);
        }
        var options = IntStream.range(0, WORDS.size())
                .mapToObj(i -> "{\"code\":\"%c\",\"value\":%d,\"label\":{\"id\":\"%s\"}}"
                        .formatted("abcde".charAt(i), i + 1, WORDS.get(i)))
                .collect(Collectors.joining(","));
        var items = IntStream.range(0, ITEMS)
                .mapToObj(i ->
                        "{\"type\":\"likert\",\"code\":\"q%d\",\"text\":{\"id\":\"Pernyataan %d\"},\"options\":[%s]}"
                                .formatted(i, i, options))
                .collect(Collectors.joining(","));
        var columns = new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(items)), cells.build());
        var text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            text.setLength(0);
            for (int i = 0; i < ITEMS; i++) {
                text.append(i == 0 ? "{" : ",").append("\"q").append(i).append("\":\"");
                text.append("abcde".charAt(drawn(random))).append('"');
            }
            columns.add(cellOf[row], OneVersion.ID, text.append('}').toString());
        }
        return columns.build();
    }

    private static int drawn(Random random) {
        double at = random.nextDouble();
        int option = 0;
        while (option < SHARES.length - 1 && at > SHARES[option]) at -= SHARES[option++];
        return option;
    }
}
