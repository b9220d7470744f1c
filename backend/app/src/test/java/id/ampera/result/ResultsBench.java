package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.result.Cells.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long a page of results takes: 20 Likert items, 30 units, 12 cohorts, two sexes. Prints milliseconds of reading the
 * stored texts into columns, of analysing them (tallies and gate, once per state of the data), and of a page.
 */
public final class ResultsBench {
    public record Times(int answers, double readMillis, double analyseMillis, double pageMillis) {}

    private ResultsBench() {}

    public static void main(String[] args) {
        System.out.println(run(args.length > 0 ? Integer.parseInt(args[0]) : 100_000));
    }

    /** Medians of five runs after a warm-up. */
    public static Times run(int answers) {
        var read = new double[5];
        var analyse = new double[5];
        var page = new double[5];
        for (int run = -3; run < 5; run++) {
            long start = System.nanoTime();
            var columns = read(answers);
            long loaded = System.nanoTime();
            var analysis = new Analysis(columns, 5);
            long analysed = System.nanoTime();
            int shown = analysis.sections(Cut.UNIT).size()
                    + analysis.groups(Cut.UNIT).size();
            long done = System.nanoTime();
            if (run < 0 || shown == 0) continue;
            read[run] = (loaded - start) / 1e6;
            analyse[run] = (analysed - loaded) / 1e6;
            page[run] = (done - analysed) / 1e6;
        }
        return new Times(answers, median(read), median(analyse), median(page));
    }

    private static AnswerColumns read(int answers) {
        var random = new Random(1);
        var items = new String[20];
        for (int i = 0; i < items.length; i++) items[i] = FiguresTest.likert("q" + i);
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.COHORT, Cut.SEX));
        var cellOf = new int[answers];
        for (int row = 0; row < answers; row++) {
            cellOf[row] = builder.add(
                    List.of(
                            group("U", random.nextInt(30)),
                            group("A", random.nextInt(12)),
                            group("S", random.nextInt(2))),
                    1,
                    0);
        }
        var columns = new AnswerColumns.Builder(
                OneVersion.of(FiguresTest.definition(String.join(",", items))), builder.build());
        var text = new StringBuilder();
        for (int row = 0; row < answers; row++) {
            text.setLength(0);
            for (int i = 0; i < items.length; i++) {
                text.append(i == 0 ? "{" : ",").append("\"q").append(i).append("\":\"");
                text.append("abcde".charAt(random.nextInt(5))).append('"');
            }
            columns.add(cellOf[row], OneVersion.ID, text.append('}').toString());
        }
        return columns.build();
    }

    private static Group group(String prefix, int number) {
        return new Group(prefix + number, prefix + number);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
