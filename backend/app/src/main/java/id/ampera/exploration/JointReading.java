package id.ampera.exploration;

import id.ampera.result.JointFigures;
import id.ampera.result.JointFigures.JointPair;
import id.ampera.statistics.association.Correlation;
import id.ampera.statistics.numeric.Matrix;
import id.ampera.statistics.reliability.CronbachAlpha;
import id.ampera.statistics.reliability.McDonaldOmega;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Correlations of scales, and what follows from them and from nothing else. */
final class JointReading {
    private static final int FEWEST_FOR_OMEGA = 3;

    private JointReading() {}

    static ExploredCorrelations correlations(JointFigures joint, ExplorationAdjustment adjustment) {
        var tests = joint.pairs().stream()
                .map(pair -> pair.hidden() == null
                        ? Optional.of(Correlation.ofCoefficient(GroupTests.LEVEL, pair.correlation(), pair.n()))
                        : Optional.<Correlation>empty())
                .toList();
        var made = IntStream.range(0, tests.size())
                .filter(i -> tests.get(i).isPresent() && tests.get(i).get().p().isPresent())
                .toArray();
        var adjusted = adjustment.of(IntStream.of(made)
                .mapToDouble(i -> tests.get(i).get().p().getAsDouble())
                .toArray());
        var adjustedOf = new Double[tests.size()];
        for (int i = 0; i < made.length; i++) adjustedOf[made[i]] = adjusted[i];
        return new ExploredCorrelations(
                joint.scales().stream().map(JointFigures.JointScale::key).toList(),
                IntStream.range(0, tests.size())
                        .mapToObj(i -> cell(joint.pairs().get(i), tests.get(i), adjustedOf[i]))
                        .toList());
    }

    private static ExploredCorrelations.Cell cell(JointPair pair, Optional<Correlation> test, Double adjusted) {
        if (test.isEmpty()) {
            return new ExploredCorrelations.Cell(
                    pair.row(), pair.column(), true, pair.hidden(), null, null, null, null, null, null);
        }
        var value = test.get().value();
        return new ExploredCorrelations.Cell(
                pair.row(),
                pair.column(),
                false,
                null,
                pair.n(),
                value.estimate(),
                value.low(),
                value.high(),
                orNull(test.get().p()),
                adjusted);
    }

    /** Withheld as a whole as soon as one pair is: with all others known it would follow. */
    static ExploredReliability reliability(JointFigures joint) {
        if (joint.pairs().stream().anyMatch(each -> each.hidden() != null)) return ExploredReliability.withheld();
        int k = joint.scales().size();
        var r = new double[k][k];
        for (int i = 0; i < k; i++) r[i][i] = 1;
        for (var pair : joint.pairs()) {
            r[pair.row()][pair.column()] = pair.correlation();
            r[pair.column()][pair.row()] = pair.correlation();
        }
        var matrix = Matrix.of(r);
        var deviations = joint.scales().stream()
                .mapToDouble(JointFigures.JointScale::deviation)
                .toArray();
        int n = joint.pairs().stream().mapToInt(JointPair::n).min().orElseThrow();
        return CronbachAlpha.of(GroupTests.LEVEL, matrix, deviations, n)
                .map(alpha -> of(joint, matrix, n, alpha))
                .orElseGet(ExploredReliability::withheld);
    }

    private static ExploredReliability of(JointFigures joint, Matrix matrix, int n, CronbachAlpha alpha) {
        var omega =
                joint.scales().size() < FEWEST_FOR_OMEGA ? Optional.<McDonaldOmega>empty() : McDonaldOmega.of(matrix);
        List<ExploredReliability.Item> items = IntStream.range(0, alpha.items().size())
                .mapToObj(i -> new ExploredReliability.Item(
                        joint.scales().get(i).key(),
                        orNull(alpha.items().get(i).ifDeleted()),
                        orNull(alpha.items().get(i).corrected())))
                .toList();
        return new ExploredReliability(
                false,
                n,
                alpha.value().estimate(),
                alpha.value().low(),
                alpha.value().high(),
                orNull(alpha.standardised()),
                omega.map(McDonaldOmega::value).orElse(null),
                items);
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
