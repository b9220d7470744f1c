package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.result.Cells.Group;
import java.util.List;
import java.util.Random;

/**
 * Answers to 20 items on scales by people of 30 units, 12 cohorts and two sexes, a fifth of the invited silent: read into
 * columns, made into the whole dashboard by unit (gate, distributions, means, intervals), and only counted by a bare loop.
 */
public final class ResultsBench {
    private static final int ITEMS = 20;
    private static final int OPTIONS = 5;
    private static final int UNITS = 30;
    private static final int COHORTS = 12;

    private final int answers;
    private final byte[][] chosen;
    private final int[] cellOf;
    private final Cells cells;
    private final AnswerColumns columns;
    private final double readMillis;
    private int total;

    public ResultsBench(int answers) {
        this.answers = answers;
        var random = new Random(1);
        chosen = new byte[ITEMS][answers];
        cellOf = new int[answers];
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.COHORT, Cut.SEX));
        for (int row = 0; row < answers; row++) {
            for (var column : chosen) column[row] = (byte) random.nextInt(OPTIONS);
            var place = List.of(
                    group("U", random.nextInt(UNITS)),
                    group("A", random.nextInt(COHORTS)),
                    group("S", random.nextInt(2)));
            cellOf[row] = builder.add(place, row % 4 == 0 ? 2 : 1, 0);
        }
        cells = builder.build();
        long began = System.nanoTime();
        columns = read();
        readMillis = millisSince(began);
    }

    private static Group group(String prefix, int number) {
        return new Group(prefix + number, prefix + number);
    }

    private AnswerColumns read() {
        var items = new String[ITEMS];
        for (int i = 0; i < ITEMS; i++) items[i] = FiguresTest.likert("q" + i);
        var reading = new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(String.join(",", items))), cells);
        for (int row = 0; row < answers; row++) reading.add(cellOf[row], OneVersion.ID, text(row));
        return reading.build();
    }

    /** As it is stored. */
    public String text(int row) {
        var text = new StringBuilder();
        for (int item = 0; item < ITEMS; item++) {
            text.append(item == 0 ? "{\"q" : ",\"q").append(item).append("\":\"");
            text.append("abcde".charAt(chosen[item][row])).append('"');
        }
        return text.append('}').toString();
    }

    public int cellOf(int row) {
        return cellOf[row];
    }

    public double readMillis() {
        return readMillis;
    }

    public double megabytes() {
        return columns.bytes() / 1e6;
    }

    /** From columns in memory to every figure of the dashboard. */
    public double dashboardMillis() {
        long began = System.nanoTime();
        var analysis = new Analysis(columns, 5);
        total += analysis.groups(Cut.UNIT).size();
        for (var section : analysis.sections(Cut.UNIT)) total += section.items().size();
        return millisSince(began);
    }

    /** Of that the gate and the tallies, without a figure. */
    public double analysisMillis() {
        long began = System.nanoTime();
        total += (int) new Analysis(columns, 5).bytes();
        return millisSince(began);
    }

    /** The distributions of every cell and nothing else, over arrays of the same kind. */
    public double bareMillis() {
        long began = System.nanoTime();
        int groups = cells.size();
        for (var column : chosen) {
            var counts = new int[groups * OPTIONS];
            for (int row = 0; row < answers; row++) counts[cellOf[row] * OPTIONS + column[row]]++;
            total += counts[0];
        }
        return millisSince(began);
    }

    /** So that nothing is left out as unused. */
    public int total() {
        return total;
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
