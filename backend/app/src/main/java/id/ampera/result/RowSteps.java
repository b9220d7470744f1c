package id.ampera.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of the given answers is told apart. A step stands for one or more bases (options, or bands of numbers). On a scale
 * a rare step joins a neighbour, in a choice the rest.
 */
final class RowSteps {
    private final int[] counts;
    private final int[] stepOf;
    private final boolean[] isOutside;
    private final boolean isScale;

    /**
     * @param counts answers by base
     * @param stepOf by base, neighbours of a scale being neighbours
     * @param isOutside bases that are on no scale
     */
    private RowSteps(int[] counts, int[] stepOf, boolean[] isOutside, boolean isScale) {
        this.counts = counts;
        this.stepOf = stepOf;
        this.isOutside = isOutside;
        this.isScale = isScale;
    }

    static RowSteps each(int... counts) {
        var apart = IntStream.range(0, counts.length).toArray();
        return new RowSteps(counts, apart, new boolean[counts.length], true);
    }

    /** @param values of the bases; null for one outside the scale, which is no answer where it is rare */
    static RowSteps ofScale(Integer[] values, int[] counts, int minimum) {
        var scale = IntStream.range(0, counts.length)
                .filter(i -> values[i] != null)
                .boxed()
                .sorted(Comparator.comparing(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        var groups = RareSteps.groups(IntStream.of(scale).map(i -> counts[i]).toArray(), minimum);
        var steps = new int[counts.length];
        var outside = new boolean[counts.length];
        for (int i = 0; i < scale.length; i++) steps[scale[i]] = groups[i];
        for (int i = 0; i < counts.length; i++) {
            if (values[i] != null) continue;
            outside[i] = true;
            steps[i] = counts[i] < minimum ? Column.SKIPPED : counts.length + i;
        }
        return new RowSteps(counts, steps, outside, true);
    }

    static RowSteps ofChoice(int[] counts, int minimum) {
        var steps =
                new RowSteps(counts, IntStream.range(0, counts.length).toArray(), new boolean[counts.length], false);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && counts[i] < minimum) steps.stepOf[i] = steps.rest();
        }
        steps.fillRest(minimum);
        return steps;
    }

    /** One more than any step. */
    int size() {
        return 2 * counts.length + 1;
    }

    /** The step of a choice that stands for all that is not told apart. */
    int rest() {
        return 2 * counts.length;
    }

    int of(int base) {
        return stepOf[base];
    }

    /** Of a base. */
    int count(int base) {
        return counts[base];
    }

    /** Those that somebody chose, ascending. */
    List<Integer> all() {
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0 && stepOf[i] >= 0)
                .map(i -> stepOf[i])
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    int[] bases(int step) {
        return IntStream.range(0, counts.length).filter(i -> stepOf[i] == step).toArray();
    }

    boolean isOutside(int step) {
        return IntStream.of(bases(step)).anyMatch(base -> isOutside[base]);
    }

    /** Merges a step with another one, so that it tells less; false if there is no other. */
    boolean coarsen(int step, int minimum) {
        if (!isScale) {
            move(step, rest());
            if (step == rest()) moveSmallest();
            fillRest(minimum);
            return true;
        }
        if (isOutside(step)) {
            move(step, Column.SKIPPED);
            return true;
        }
        var scale = all().stream().filter(each -> !isOutside(each)).toList();
        if (scale.size() < 2) return false;
        int at = scale.indexOf(step);
        boolean down = at == scale.size() - 1 || at > 0 && rows(scale.get(at - 1)) <= rows(scale.get(at + 1));
        move(step, scale.get(down ? at - 1 : at + 1));
        return true;
    }

    /** A rest stands for at least two options and the minimum of answers, or it would be one of them by another name. */
    private void fillRest(int minimum) {
        while (true) {
            int chosen = (int) Arrays.stream(bases(rest()))
                    .filter(base -> counts[base] > 0)
                    .count();
            if (chosen == 0 || chosen >= 2 && rows(rest()) >= minimum) return;
            if (!moveSmallest()) return;
        }
    }

    private boolean moveSmallest() {
        var smallest = all().stream().filter(each -> each != rest()).min(Comparator.comparingInt(this::rows));
        smallest.ifPresent(step -> move(step, rest()));
        return smallest.isPresent();
    }

    private void move(int from, int to) {
        for (var base : bases(from)) stepOf[base] = to;
    }

    private int rows(int step) {
        return IntStream.of(bases(step)).map(i -> counts[i]).sum();
    }
}
