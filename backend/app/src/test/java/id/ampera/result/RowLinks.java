package id.ampera.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Somebody who has the page and the rows and looks for the rows of each group that the page shows: the figures of a group are
 * sums over its rows. Whatever is written on a row limits where it can be; what is left is solved by elimination over the
 * reals, which knows less than whoever solves in whole numbers.
 */
final class RowLinks {
    private final RowRelease release;
    private final Analysis analysis;
    private final Cells cells;
    private final boolean isBroken;

    RowLinks(RowRelease release) {
        this(release, false);
    }

    /** @param isBroken as if all rows left, without saying who they are of */
    RowLinks(RowRelease release, boolean isBroken) {
        this.release = release;
        this.isBroken = isBroken;
        analysis = release.analysis();
        cells = analysis.columns().cells();
    }

    /** The fewest rows with answers in them that a reader knows to stand in the same groups of the page; a large number if none. */
    int fewest() {
        int cuts = cells.cuts().size();
        var known = new int[release.rows()][cuts];
        for (int row = 0; row < known.length; row++) known[row] = labels(row).clone();
        for (int cut = 0; cut < cuts; cut++) {
            for (int group = 0; group < cells.groups(cut).size(); group++) {
                if (analysis.disclosure().shown(cut, group)) link(known, cut, group);
            }
        }
        Map<List<Integer>, Integer> alike = new HashMap<>();
        for (int row = 0; row < known.length; row++) {
            if (hasAnswers(row)) alike.merge(IntStream.of(known[row]).boxed().toList(), 1, Integer::sum);
        }
        return alike.entrySet().stream()
                .filter(each -> !each.getKey().contains(RowClass.SUPPRESSED))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int[] labels(int row) {
        if (isBroken)
            return IntStream.generate(() -> RowClass.SUPPRESSED)
                    .limit(cells.cuts().size())
                    .toArray();
        return release.classes().get(release.classOf(row)).labels();
    }

    private boolean hasAnswers(int row) {
        return isBroken || release.columns().stream().anyMatch(column -> !column.isWithheld(release.classOf(row)));
    }

    private boolean mayBeIn(int row, int cut, int group) {
        int label = labels(row)[cut];
        return label == group || label == RowClass.SUPPRESSED;
    }

    /** Which of the rows that may be of this group are: one unknown for each, one equation for each figure of the group. */
    private void link(int[][] known, int cut, int group) {
        var rows = IntStream.range(0, known.length)
                .filter(row -> mayBeIn(row, cut, group))
                .toArray();
        var equations = new ArrayList<double[]>();
        for (var column : release.columns()) {
            if (!isBroken && IntStream.of(rows).anyMatch(row -> column.isWithheld(release.classOf(row)))) continue;
            if (!analysis.gate(column.key()).shown(cut, group)) continue;
            for (var step : column.steps().all()) {
                equations.add(IntStream.of(rows)
                        .mapToDouble(row -> column.step(row) == step ? 1 : 0)
                        .toArray());
            }
        }
        var everybody = new double[rows.length];
        Arrays.fill(everybody, 1);
        equations.add(everybody);
        var open = Attacker.kernel(equations, rows.length);
        for (int i = 0; i < rows.length; i++) {
            int at = i;
            var isKnown = open.stream().allMatch(direction -> Math.abs(direction[at]) < Attacker.ZERO);
            if (isKnown && cells.groupOf(cut, analysis.columns().cellOf(rows[i])) == group) known[rows[i]][cut] = group;
        }
    }
}
