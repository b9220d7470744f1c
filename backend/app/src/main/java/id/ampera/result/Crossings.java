package id.ampera.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** See {@link Cells#crossings}. */
final class Crossings {
    private final Cells cells;
    private final int minimum;
    private final List<int[]> sets = new ArrayList<>();

    Crossings(Cells cells, int minimum) {
        this.cells = cells;
        this.minimum = minimum;
    }

    List<int[]> sets() {
        for (int cell = 0; cell < cells.size(); cell++) if (cells.answered(cell) > 0) sets.add(new int[] {cell});
        for (int one = 0; one < cells.depth(); one++) {
            for (int other = 0; other < cells.depth(); other++) if (one != other) add(one, other);
        }
        return sets;
    }

    private void add(int one, int other) {
        Map<Integer, Map<Integer, List<Integer>>> crossed = new HashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            crossed.computeIfAbsent(cells.groupOf(one, cell), unseen -> new HashMap<>())
                    .computeIfAbsent(cells.groupOf(other, cell), unseen -> new ArrayList<>())
                    .add(cell);
        }
        for (var group : crossed.entrySet()) {
            int people = 0;
            for (var each : group.getValue().values()) people += cells.answered(ints(each));
            for (var each : group.getValue().entrySet()) {
                if (one < other && each.getValue().size() > 1) sets.add(ints(each.getValue()));
                int left = people - cells.answered(ints(each.getValue()));
                if (left > 0 && left < minimum && group.getValue().size() > 2) {
                    sets.add(rest(one, group.getKey(), other, each.getKey()));
                }
            }
        }
    }

    private int[] rest(int one, int group, int other, int without) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.groupOf(one, cell) == group && cells.groupOf(other, cell) != without)
                .toArray();
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
