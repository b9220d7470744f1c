package id.ampera.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets of people that somebody may single out: every cell, where two cuts cross, and what a crossing leaves of a group
 * where that is fewer than the minimum. Where more than that agree, their crossings do too. None that is nobody or everybody.
 */
final class Crossings {
    private final Cells cells;
    private final int minimum;
    private final int all;
    private final List<int[]> sets = new ArrayList<>();
    private final int[] people;

    Crossings(Cells cells, int minimum) {
        this.cells = cells;
        this.minimum = minimum;
        all = cells.answered(cells.all());
        for (int cell = 0; cell < cells.size(); cell++) add(new int[] {cell});
        for (int one = 0; one < cells.depth(); one++) {
            for (int other = 0; other < cells.depth(); other++) if (one != other) cross(one, other);
        }
        people = sets.stream().mapToInt(cells::answered).toArray();
    }

    int size() {
        return people.length;
    }

    int[] get(int at) {
        return sets.get(at);
    }

    /** How many of them answered. */
    int people(int at) {
        return people[at];
    }

    private void add(int[] set) {
        int answered = cells.answered(set);
        if (answered > 0 && answered < all) sets.add(set);
    }

    private void cross(int one, int other) {
        var sizes = new int[cells.groups(other).size()];
        var answered = new int[sizes.length];
        for (int group = 0; group < cells.groups(one).size(); group++) {
            var of = cells.of(one, group);
            for (var cell : of) {
                sizes[cells.groupOf(other, cell)]++;
                answered[cells.groupOf(other, cell)] += cells.answered(cell);
            }
            int crossed = 0;
            for (var size : sizes) if (size > 0) crossed++;
            int total = cells.answered(of);
            for (int beside = 0; beside < sizes.length; beside++) {
                if (sizes[beside] == 0) continue;
                if (one < other && sizes[beside] > 1) add(within(of, other, beside, true));
                int left = total - answered[beside];
                if (left > 0 && left < minimum && crossed > 2) add(within(of, other, beside, false));
                sizes[beside] = 0;
                answered[beside] = 0;
            }
        }
    }

    private int[] within(int[] of, int cut, int group, boolean isIn) {
        return IntStream.of(of)
                .filter(cell -> cells.groupOf(cut, cell) == group == isIn)
                .toArray();
    }
}
