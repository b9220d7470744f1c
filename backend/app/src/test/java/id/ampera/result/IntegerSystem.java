package id.ampera.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums of bounded whole numbers, and whether what is known of them leaves something open. Bounds are narrowed until nothing
 * moves; another solution is first looked for near the one that is there, then by going through all.
 */
final class IntegerSystem {
    /** Whether a sum can have another value than the true one. */
    enum Verdict {
        OPEN,
        DETERMINED,
        UNDECIDED
    }

    private static final int MOST_STEPS = 14;
    private static final int MOST_REPAIRS = 60_000;
    private static final int MOST_NODES = 20_000;

    private record Sum(int[] of, int least, int most) {}

    private final List<int[]> bounds = new ArrayList<>();
    private final List<Integer> truth = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int budget;

    int add(int least, int most, int is) {
        bounds.add(new int[] {least, most});
        truth.add(is);
        return truth.size() - 1;
    }

    void sum(int[] of, int value) {
        int is = IntStream.of(of).map(truth::get).sum();
        if (is != value) throw new IllegalStateException("what was shown is not true: " + value + ", not " + is);
        sums.add(new Sum(of, value, value));
    }

    int truth(int[] of) {
        return IntStream.of(of).map(truth::get).sum();
    }

    /** Of the sum over these. */
    Verdict verdict(int[] of) {
        int is = truth(of);
        var below = other(new Sum(of, 0, is - 1));
        if (below == Verdict.OPEN) return below;
        var above = other(new Sum(of, is + 1, Integer.MAX_VALUE / 4));
        return above == Verdict.DETERMINED ? below : above;
    }

    private Verdict other(Sum wish) {
        var all = new ArrayList<>(sums);
        all.add(wish);
        var least = bounds.stream().mapToInt(each -> each[0]).toArray();
        var most = bounds.stream().mapToInt(each -> each[1]).toArray();
        if (!narrow(all, least, most)) return Verdict.DETERMINED;
        var state = truth.stream().mapToInt(Integer::intValue).toArray();
        budget = MOST_REPAIRS;
        for (int steps = 2; steps <= MOST_STEPS && budget > 0; steps += 4) {
            if (repair(all, least, most, state, new int[state.length], steps)) return Verdict.OPEN;
        }
        budget = MOST_NODES;
        if (search(all, least, most)) return Verdict.OPEN;
        return budget > 0 ? Verdict.DETERMINED : Verdict.UNDECIDED;
    }

    /** @return false if nothing is left */
    private static boolean narrow(List<Sum> sums, int[] least, int[] most) {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (var sum : sums) {
                int low = 0;
                int high = 0;
                for (var at : sum.of()) {
                    low += least[at];
                    high += most[at];
                }
                if (low > sum.most() || high < sum.least()) return false;
                for (var at : sum.of()) {
                    int to = Math.min(most[at], sum.most() - low + least[at]);
                    int from = Math.max(least[at], sum.least() - high + most[at]);
                    if (from > to) return false;
                    if (to == most[at] && from == least[at]) continue;
                    low += from - least[at];
                    high -= most[at] - to;
                    least[at] = from;
                    most[at] = to;
                    moved = true;
                }
            }
        }
        return true;
    }

    /** Moves single people until all sums hold again. */
    private boolean repair(List<Sum> sums, int[] least, int[] most, int[] state, int[] moved, int steps) {
        if (budget-- <= 0) return false;
        Sum broken = null;
        int by = 0;
        for (var sum : sums) {
            int is = 0;
            for (var at : sum.of()) is += state[at];
            int lacks = is < sum.least() ? sum.least() - is : Math.min(0, sum.most() - is);
            if (lacks != 0 && (broken == null || sum.of().length < broken.of().length)) {
                broken = sum;
                by = Integer.signum(lacks);
            }
        }
        if (broken == null) {
            for (int at = 0; at < state.length; at++) if (state[at] < least[at] || state[at] > most[at]) return false;
            return true;
        }
        if (steps == 0) return false;
        for (var at : broken.of()) {
            int to = state[at] + by;
            if (to < least[at] && by < 0 || to > most[at] && by > 0 || moved[at] * by < 0) continue;
            state[at] = to;
            moved[at] += by;
            if (repair(sums, least, most, state, moved, steps - 1)) return true;
            state[at] -= by;
            moved[at] -= by;
        }
        return false;
    }

    private boolean search(List<Sum> sums, int[] least, int[] most) {
        if (budget-- <= 0 || !narrow(sums, least, most)) return false;
        int widest = -1;
        for (int at = 0; at < least.length; at++) {
            if (least[at] < most[at] && (widest < 0 || most[at] - least[at] < most[widest] - least[widest]))
                widest = at;
        }
        if (widest < 0) return true;
        int half = (least[widest] + most[widest]) / 2;
        for (int side = 0; side < 2; side++) {
            var from = least.clone();
            var to = most.clone();
            if (side == 0) to[widest] = half;
            else from[widest] = half + 1;
            if (search(sums, from, to)) return true;
        }
        return false;
    }
}
