package id.ampera.result;

import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.JointFigures.JointPair;
import id.ampera.result.JointFigures.JointScale;
import id.ampera.statistics.Averages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What may be said of two scales together. A correlation is one equation about the table of the two, whose margins are
 * known, so the table is kept from following from it: only everybody who answered is looked at, never a group; each step
 * holds at least the minimum of answers, rare ones being merged into their neighbours; nobody who chose one step may be
 * known to have chosen one thing of the other; and there is one number per pair, which does not depend on what else is
 * asked for, so that two questions never differ by a person. Everything else (alpha, omega, what an item adds) follows
 * from these numbers.
 */
final class JointGate {
    /** As with strata: enough that two groups of the minimum can hide in it. */
    private static final int TIMES = 3;

    /** @param stepOf the merged step of each option, -1 outside the scale; null where hidden */
    private record Merged(JointScale scale, int[] stepOf, double[] values) {
        boolean isShown() {
            return scale.hidden() == null;
        }
    }

    private final Analysis analysis;
    private final AnswerColumns columns;
    private final int minimum;
    private final boolean isProvisional;

    /** @param isProvisional whether answers still arrive: then the difference of two moments would be a person */
    JointGate(Analysis analysis, boolean isProvisional) {
        this.analysis = analysis;
        this.isProvisional = isProvisional;
        columns = analysis.columns();
        minimum = analysis.disclosure().minimum();
    }

    static boolean isScale(Item item) {
        return item.type().isLikert() || item.type() == ItemType.RATING;
    }

    /** @param items of the keys, in the same order */
    JointFigures of(List<String> keys, List<Item> items) {
        var scales = IntStream.range(0, keys.size())
                .mapToObj(i -> merged(keys.get(i), items.get(i)))
                .toList();
        var pairs = new ArrayList<JointPair>();
        for (int row = 1; row < keys.size(); row++) {
            for (int column = 0; column < row; column++) {
                pairs.add(pair(row, column, scales.get(row), scales.get(column)));
            }
        }
        return new JointFigures(scales.stream().map(Merged::scale).toList(), pairs);
    }

    private Merged merged(String key, Item item) {
        if (analysis.isInterim() || isProvisional) return hidden(key, HiddenReason.AFTER_CLOSING);
        if (!analysis.isOpen(key)) return hidden(key, HiddenReason.SMALL_GROUP);
        if (!analysis.isShown(key)) return hidden(key, HiddenReason.SAME_ANSWER);
        var counts = ((OptionTally) columns.tally(key)).counts(columns.cells().all());
        var steps = steps(item, counts.length);
        var stepOf = new int[counts.length];
        Arrays.fill(stepOf, -1);
        var values = new ArrayList<Double>();
        var sums = new ArrayList<Integer>();
        var groups = RareSteps.groups(
                IntStream.of(steps).map(option -> counts[option]).toArray(), minimum);
        for (int from = 0, to; from < steps.length; from = to + 1) {
            to = from;
            while (to + 1 < steps.length && groups[to + 1] == groups[from]) to++;
            int sum = 0;
            for (int i = from; i <= to; i++) sum += counts[steps[i]];
            if (sum == 0) continue;
            for (int i = from; i <= to; i++) stepOf[steps[i]] = values.size();
            values.add(commonest(item, steps, counts, from, to));
            sums.add(sum);
        }
        int n = sums.stream().mapToInt(Integer::intValue).sum();
        if (values.size() < 2 || n < TIMES * minimum) return hidden(key, HiddenReason.SMALL_GROUP);
        var deviation = Averages.standardDeviation(doubles(values), ints(sums)).orElseThrow();
        var chosen = IntStream.of(steps).filter(option -> counts[option] > 0).count();
        return new Merged(new JointScale(key, null, n, deviation, chosen > values.size()), stepOf, doubles(values));
    }

    private static Merged hidden(String key, HiddenReason reason) {
        return new Merged(new JointScale(key, reason, null, null, false), null, null);
    }

    /** Options with a value, from the lowest on. */
    private static int[] steps(Item item, int options) {
        return IntStream.range(0, options)
                .filter(i ->
                        item.type() == ItemType.RATING || item.options().get(i).value() != null)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> value(item, i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double value(Item item, int option) {
        return item.type() == ItemType.RATING
                ? option
                : item.options().get(option).value();
    }

    private static double commonest(Item item, int[] steps, int[] counts, int from, int to) {
        int best = from;
        for (int i = from + 1; i <= to; i++) if (counts[steps[i]] > counts[steps[best]]) best = i;
        return value(item, steps[best]);
    }

    private JointPair pair(int row, int column, Merged one, Merged other) {
        for (var each : List.of(one, other)) {
            if (!each.isShown()) return new JointPair(row, column, each.scale().hidden(), null, null);
        }
        var table = columns.table(one.scale().key(), other.scale().key());
        if (betrays(table, one, other) || betrays(turned(table), other, one)) {
            return new JointPair(row, column, HiddenReason.SAME_ANSWER, null, null);
        }
        return correlated(row, column, merge(table, one, other), one.values(), other.values());
    }

    /** Whether those who chose one step are too few, or gave the same answer to the other item. */
    private boolean betrays(int[][] table, Merged one, Merged other) {
        for (int step = 0; step < one.values().length; step++) {
            var answers = new int[other.stepOf().length];
            for (int option = 0; option < one.stepOf().length; option++) {
                if (one.stepOf()[option] != step) continue;
                for (int i = 0; i < answers.length; i++) if (other.stepOf()[i] >= 0) answers[i] += table[option][i];
            }
            int those = IntStream.of(answers).sum();
            if (those < minimum || IntStream.of(answers).anyMatch(count -> count == those)) return true;
        }
        return false;
    }

    private static int[][] turned(int[][] table) {
        var turned = new int[table[0].length][table.length];
        for (int i = 0; i < table.length; i++) for (int j = 0; j < turned.length; j++) turned[j][i] = table[i][j];
        return turned;
    }

    private static int[][] merge(int[][] table, Merged one, Merged other) {
        var merged = new int[one.values().length][other.values().length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                if (one.stepOf()[i] >= 0 && other.stepOf()[j] >= 0)
                    merged[one.stepOf()[i]][other.stepOf()[j]] += table[i][j];
            }
        }
        return merged;
    }

    private JointPair correlated(int row, int column, int[][] table, double[] x, double[] y) {
        var ofX =
                Arrays.stream(table).mapToInt(each -> IntStream.of(each).sum()).toArray();
        var ofY = Arrays.stream(turned(table))
                .mapToInt(each -> IntStream.of(each).sum())
                .toArray();
        int n = IntStream.of(ofX).sum();
        if (n < TIMES * minimum) return new JointPair(row, column, HiddenReason.SMALL_GROUP, null, null);
        double meanX = Averages.mean(x, ofX).orElseThrow();
        double meanY = Averages.mean(y, ofY).orElseThrow();
        double products = 0;
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < y.length; j++) products += table[i][j] * (x[i] - meanX) * (y[j] - meanY);
        double spread = Averages.standardDeviation(x, ofX).orElseThrow()
                * Averages.standardDeviation(y, ofY).orElseThrow()
                * (n - 1);
        return new JointPair(row, column, null, n, Math.max(-1, Math.min(1, products / spread)));
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
