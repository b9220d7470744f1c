package id.ampera.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.statistics.agreement.CohenKappa;
import id.ampera.statistics.agreement.KrippendorffAlpha;
import id.ampera.statistics.association.Correlation;
import id.ampera.statistics.association.CorrelationMatrix;
import id.ampera.statistics.association.OrdinalRegression;
import id.ampera.statistics.association.Polychoric;
import id.ampera.statistics.comparison.ChiSquare;
import id.ampera.statistics.comparison.FisherExact;
import id.ampera.statistics.comparison.KruskalWallis;
import id.ampera.statistics.comparison.McNemar;
import id.ampera.statistics.comparison.RankSum;
import id.ampera.statistics.comparison.SignedRank;
import id.ampera.statistics.comparison.TTest;
import id.ampera.statistics.description.Descriptives;
import id.ampera.statistics.effect.CliffsDelta;
import id.ampera.statistics.effect.CohensD;
import id.ampera.statistics.effect.CramersV;
import id.ampera.statistics.factor.Adequacy;
import id.ampera.statistics.factor.PrincipalAxis;
import id.ampera.statistics.factor.Rotation;
import id.ampera.statistics.numeric.Matrix;
import id.ampera.statistics.reliability.CronbachAlpha;
import id.ampera.statistics.reliability.ItemAnalysis;
import id.ampera.statistics.reliability.McDonaldOmega;
import id.ampera.statistics.sampling.NonResponse;
import id.ampera.statistics.sampling.Raking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small answers as they come: few people, few values, gaps, constants. Every figure is finite or absent. */
class NeverNanStatisticsTest {
    private final SplittableRandom random = new SplittableRandom(20_261_124);

    @Test
    void whatever_is_answered() throws ReflectiveOperationException {
        for (var round = 0; round < 50; round++) {
            var people = random.nextInt(0, 12);
            var values = random.nextInt(1, 6);
            var gaps = random.nextInt(0, 3) * 0.15;
            var x = column(people, values, gaps);
            var y = column(people, values, gaps);
            var rows = IntStream.range(0, people)
                    .mapToObj(i -> column(3 + values % 3, values, gaps))
                    .toArray(double[][]::new);
            var table = table(values, random.nextInt(1, 5));
            var square = table(values, values);
            for (var figure : figures(x, y, rows, table, square)) finite(figure, figure);
        }
    }

    private List<Object> figures(double[] x, double[] y, double[][] rows, int[][] table, int[][] square) {
        var figures = new ArrayList<Object>(List.of(
                Descriptives.of(x),
                TTest.paired(0.95, x, y),
                TTest.pooled(0.95, x, y),
                TTest.welch(0.95, x, y),
                SignedRank.of(x, y),
                RankSum.of(x, y),
                KruskalWallis.of(List.of(x, y)),
                CohensD.independent(0.95, x, y),
                CohensD.paired(0.95, x, y),
                CliffsDelta.of(0.95, x, y)));
        figures.addAll(List.of(
                Correlation.pearson(0.95, x, y),
                Correlation.spearman(0.95, x, y),
                ChiSquare.independence(table),
                FisherExact.p(table),
                CramersV.of(0.95, table),
                Polychoric.of(table),
                McNemar.of(table[0][0], square[0][0]),
                CohenKappa.of(0.95, CohenKappa.Weights.QUADRATIC, square),
                KrippendorffAlpha.of(KrippendorffAlpha.Level.ORDINAL, rows),
                OrdinalRegression.of(
                        x, Arrays.stream(y).mapToObj(v -> new double[] {v}).toArray(double[][]::new))));
        figures.addAll(List.of(
                CronbachAlpha.of(0.95, rows),
                McDonaldOmega.of(rows),
                ItemAnalysis.of(0, 5, rows),
                NonResponse.of(Arrays.stream(table[0])
                        .mapToObj(n -> new ResponseRate(n / 2, n))
                        .toList()),
                Raking.of(List.of(new Raking.Margin(
                        Arrays.stream(table[0]).mapToObj(n -> n % 2).toList(), List.of(3.0, 1.0))))));
        CorrelationMatrix.of(rows).ifPresent(matrix -> {
            figures.add(Adequacy.of(matrix, rows.length));
            figures.add(PrincipalAxis.of(matrix, 2));
            PrincipalAxis.of(matrix, 2).ifPresent(solution -> {
                figures.add(Rotation.varimax(solution.loadings()));
                figures.add(Rotation.oblimin(solution.loadings()));
            });
        });
        return figures;
    }

    private double[] column(int size, int values, double gaps) {
        return IntStream.range(0, size)
                .mapToDouble(i -> random.nextDouble() < gaps ? Double.NaN : random.nextInt(values))
                .toArray();
    }

    private int[][] table(int height, int width) {
        return IntStream.range(0, height)
                .mapToObj(i -> IntStream.range(0, width)
                        .map(j -> Math.max(0, random.nextInt(-2, 9)))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static void finite(Object value, Object figure) throws ReflectiveOperationException {
        if (value instanceof Double number) assertThat(number).as("%s", figure).isFinite();
        else if (value instanceof OptionalDouble number) finite(number.orElse(0), figure);
        else if (value instanceof Optional<?> inner) finite(inner.orElse(null), figure);
        else if (value instanceof Collection<?> all) for (var each : all) finite(each, figure);
        else if (value instanceof Matrix matrix) for (var each : matrix.values()) finite(each, figure);
        else if (value instanceof Record record)
            for (var component : record.getClass().getRecordComponents())
                finite(component.getAccessor().invoke(record), figure);
    }
}
