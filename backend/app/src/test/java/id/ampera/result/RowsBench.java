package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.dataset.DatasetWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long rows of answers take: 25 Likert items, 30 units, 12 cohorts, two sexes, from columns in memory to a file on the
 * disk. A program of its own, so that it has a heap of its own: {@code ROWS FORMAT...}; for each a line with its name and
 * milliseconds, the median of five, after one for the gate alone.
 */
public final class RowsBench {
    private static final int ITEMS = 25;
    private static final int RUNS = 5;
    private static final double[] SHARES = {0.03, 0.07, 0.2, 0.45, 0.25};

    private RowsBench() {}

    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        var analysis = new Analysis(answers(rows), 5);
        var release = new RowRelease[1];
        System.out.println("GATE " + median(() -> release[0] = new RowRelease(analysis)));
        var data = RowDataset.of(release[0], "Survei", ExportTexts.in("id"), new byte[32]);
        for (var format : List.of(args).subList(1, args.length)) {
            var file = Files.createTempFile("rows", null);
            double millis = median(() -> {
                try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    DatasetWriter.write(DatasetFormat.valueOf(format), data, out, done -> {});
                }
            });
            System.out.println(format + " " + millis);
            Files.delete(file);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double median(Work work) throws IOException {
        var millis = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            long began = System.nanoTime();
            work.run();
            if (run >= 0) millis[run] = (System.nanoTime() - began) / 1e6;
        }
        java.util.Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static AnswerColumns answers(int rows) {
        var random = new Random(1);
        var cells = new Cells.Builder(List.of(Cut.UNIT, Cut.COHORT, Cut.SEX));
        var cellOf = new int[rows];
        for (int row = 0; row < rows; row++) {
            cellOf[row] = cells.add(
                    List.of(
                            Rosters.group("U" + random.nextInt(30)),
                            Rosters.group("A" + random.nextInt(12)),
                            Rosters.group("S" + random.nextInt(2))),
                    1,
                    0);
        }
        var items = IntStream.range(0, ITEMS)
                .mapToObj(i -> FiguresTest.likert("q" + i))
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
