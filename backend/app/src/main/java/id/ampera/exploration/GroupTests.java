package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.Effect;
import id.ampera.exploration.ExplorationView.EffectMeasure;
import id.ampera.exploration.ExplorationView.TestKind;
import id.ampera.exploration.ExplorationView.TestName;
import id.ampera.exploration.ExploredItem.ExploredFigure;
import id.ampera.questionnaire.ItemType;
import id.ampera.statistics.comparison.ChiSquare;
import id.ampera.statistics.comparison.FisherExact;
import id.ampera.statistics.comparison.KruskalWallis;
import id.ampera.statistics.comparison.RankSum;
import id.ampera.statistics.comparison.TTest;
import id.ampera.statistics.effect.CliffsDelta;
import id.ampera.statistics.effect.CohensD;
import id.ampera.statistics.effect.CramersV;
import id.ampera.statistics.effect.EpsilonSquared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The test that fits an item, from the figures of its groups: ranks for scales (Mann-Whitney, Kruskal-Wallis), means for
 * numbers (Welch), counts for what has no order (chi-square, or Fisher's test where cells are thin).
 */
final class GroupTests {
    static final double LEVEL = 0.95;
    /** With more groups than this only all of them together are tested. */
    static final int MOST_IN_PAIRS = 6;

    private static final double THIN = 5;
    /** Larger tables than two by two are gone through one by one only while that takes no time. */
    private static final int FEW_CELLS = 12;

    private static final int FEW_ANSWERS = 200;

    /** @param isThin whether chi-square had to be taken although cells are thin */
    record Tested(
            ExploredItem item,
            Integer option,
            List<ExploredFigure> figures,
            TestKind kind,
            TestName test,
            Double statistic,
            Double degreesOfFreedom,
            int n,
            double p,
            Effect effect,
            boolean isThin) {}

    private record Outcome(
            TestName test, Double statistic, Double degreesOfFreedom, double p, Effect effect, boolean isThin) {}

    private GroupTests() {}

    /**
     * @param groups keys of those that are compared
     * @param inPairs whether, where there are more than two, every two of them are compared too
     */
    static List<Tested> of(ExploredItem item, List<String> groups, boolean inPairs) {
        var figures = compared(item, groups);
        if (figures.size() < 2) return List.of();
        var tested = new ArrayList<Tested>();
        if (item.type() == ItemType.MULTIPLE_CHOICE) {
            for (int option = 0; option < item.options().size(); option++)
                addAll(tested, item, option, figures, inPairs);
        } else {
            addAll(tested, item, null, figures, inPairs);
        }
        return tested;
    }

    /** How many tests that would be at most. */
    static int count(ExploredItem item, List<String> groups, boolean inPairs) {
        int k = compared(item, groups).size();
        if (k < 2) return 0;
        int each = k == 2 || !inPairs ? 1 : 1 + k * (k - 1) / 2;
        return item.type() == ItemType.MULTIPLE_CHOICE ? item.options().size() * each : each;
    }

    private static List<ExploredFigure> compared(ExploredItem item, List<String> groups) {
        return item.figures().stream()
                .filter(each -> groups.contains(each.group()) && !each.hidden() && base(item, each) > 0)
                .toList();
    }

    private static void addAll(
            List<Tested> tested, ExploredItem item, Integer option, List<ExploredFigure> figures, boolean inPairs) {
        if (figures.size() > 2) add(tested, item, option, figures, TestKind.OMNIBUS);
        if (figures.size() > 2 && !inPairs) return;
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                add(tested, item, option, List.of(figures.get(i), figures.get(j)), TestKind.PAIR);
            }
        }
    }

    private static void add(
            List<Tested> tested, ExploredItem item, Integer option, List<ExploredFigure> figures, TestKind kind) {
        int n = figures.stream().mapToInt(each -> base(item, each)).sum();
        outcome(item, option, figures)
                .map(each -> new Tested(
                        item,
                        option,
                        figures,
                        kind,
                        each.test(),
                        each.statistic(),
                        each.degreesOfFreedom(),
                        n,
                        each.p(),
                        each.effect(),
                        each.isThin()))
                .ifPresent(tested::add);
    }

    /** Answers that a test of the item rests on. */
    static int base(ExploredItem item, ExploredFigure figure) {
        var n = item.isScale() || item.type() == ItemType.NUMBER ? figure.scaleN() : figure.n();
        return n == null ? 0 : n;
    }

    private static Optional<Outcome> outcome(ExploredItem item, Integer option, List<ExploredFigure> figures) {
        if (item.type() == ItemType.NUMBER) return figures.size() == 2 ? means(figures) : Optional.empty();
        if (item.isScale()) {
            var counts = figures.stream().map(each -> scored(item, each)).toList();
            return figures.size() == 2 ? ranks(counts.get(0), counts.get(1)) : manyRanks(counts);
        }
        var table = figures.stream()
                .map(each -> option == null ? counts(each) : chosen(each, option))
                .toArray(int[][]::new);
        return table(table);
    }

    static int[] scored(ExploredItem item, ExploredFigure figure) {
        return IntStream.of(item.steps()).map(figure.counts()::get).toArray();
    }

    private static int[] counts(ExploredFigure figure) {
        return figure.counts().stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] chosen(ExploredFigure figure, int option) {
        int count = figure.counts().get(option);
        return new int[] {count, figure.n() - count};
    }

    private static Optional<Outcome> ranks(int[] x, int[] y) {
        return RankSum.ofCounts(x, y)
                .map(test -> new Outcome(
                        TestName.MANN_WHITNEY,
                        test.statistic(),
                        null,
                        test.p(),
                        CliffsDelta.ofCounts(LEVEL, x, y)
                                .map(delta -> Effects.of(EffectMeasure.CLIFFS_DELTA, delta, 1))
                                .orElse(null),
                        false));
    }

    private static Optional<Outcome> manyRanks(List<int[]> counts) {
        return KruskalWallis.ofCounts(counts)
                .map(test -> new Outcome(
                        TestName.KRUSKAL_WALLIS,
                        test.statistic(),
                        (double) test.degreesOfFreedom(),
                        test.p(),
                        Effects.of(EffectMeasure.EPSILON_SQUARED, EpsilonSquared.of(LEVEL, test), 1),
                        false));
    }

    private static Optional<Outcome> means(List<ExploredFigure> figures) {
        if (figures.stream().anyMatch(each -> each.standardDeviation() == null)) return Optional.empty();
        var samples = figures.stream()
                .map(each -> new TTest.Sample(each.scaleN(), each.mean(), each.standardDeviation()))
                .toList();
        return TTest.welch(LEVEL, samples.get(0), samples.get(1))
                .map(test -> new Outcome(
                        TestName.WELCH,
                        test.t(),
                        test.degreesOfFreedom(),
                        test.p(),
                        CohensD.independent(LEVEL, samples.get(0), samples.get(1))
                                .map(d -> Effects.of(EffectMeasure.COHENS_D, d.value(), 1))
                                .orElse(null),
                        false));
    }

    private static Optional<Outcome> table(int[][] table) {
        var square = ChiSquare.independence(table);
        if (square.isEmpty()) return Optional.empty();
        var test = square.get();
        var smaller = Math.min(table.length, (int) IntStream.range(0, table[0].length)
                        .filter(j -> Arrays.stream(table).anyMatch(row -> row[j] > 0))
                        .count())
                - 1;
        var effect = CramersV.of(LEVEL, table)
                .map(v -> Effects.of(EffectMeasure.CRAMERS_V, v, smaller))
                .orElse(null);
        var isThin = test.leastExpected() < THIN;
        var exact = isThin && isSmall(table) ? FisherExact.p(table) : OptionalDouble.empty();
        if (exact.isPresent())
            return Optional.of(new Outcome(TestName.FISHER, null, null, exact.getAsDouble(), effect, false));
        return Optional.of(new Outcome(
                TestName.CHI_SQUARE, test.statistic(), (double) test.degreesOfFreedom(), test.p(), effect, isThin));
    }

    private static boolean isSmall(int[][] table) {
        if (table.length == 2 && table[0].length == 2) return true;
        int answers =
                Arrays.stream(table).mapToInt(row -> IntStream.of(row).sum()).sum();
        return table.length * table[0].length <= FEW_CELLS && answers <= FEW_ANSWERS;
    }
}
