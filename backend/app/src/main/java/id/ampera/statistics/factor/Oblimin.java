package id.ampera.statistics.factor;

import id.ampera.statistics.numeric.Matrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Direct quartimin, that is oblimin with gamma 0 and no normalisation: the least {@code sum over pairs of factors of
 * sum(l_p^2 l_q^2)}, by gradient projection until the gradient is below 1e-8. Source: Bernaards and Jennrich (2005),
 * Educational and Psychological Measurement 65, 676. R: {@code GPArotation::oblimin(loadings, eps = 1e-8)}. Begun from
 * the loadings as they are; another beginning may end in another minimum.
 */
final class Oblimin {
    private static final int ITERATIONS = 1000;
    private static final double GRADIENT = 1e-8;

    private final Matrix loadings;
    private final int k;

    private Oblimin(Matrix loadings) {
        this.loadings = loadings;
        k = loadings.width();
    }

    static Rotation of(Matrix loadings) {
        return new Oblimin(loadings).rotate();
    }

    private Rotation rotate() {
        var step = 1.0;
        var turn = Matrix.identity(k);
        var pattern = pattern(turn);
        var converged = false;
        for (var iteration = 0; iteration < ITERATIONS; iteration++) {
            var gradient = projected(turn, pattern);
            var slope =
                    Math.sqrt(Arrays.stream(gradient.values()).map(x -> x * x).sum());
            converged = slope < GRADIENT;
            if (converged) break;
            var here = turn;
            var value = criterion(pattern);
            step *= 2;
            for (var halving = 0; halving <= 10; halving++) {
                var size = step;
                turn = unit(Matrix.of(k, k, (i, j) -> here.at(i, j) - size * gradient.at(i, j)));
                pattern = pattern(turn);
                if (value - criterion(pattern) > 0.5 * slope * slope * step) break;
                step /= 2;
            }
        }
        return Rotation.ordered(pattern, turn.transposed().times(turn), converged);
    }

    private Matrix pattern(Matrix turn) {
        return loadings.times(turn.inverse().orElseThrow().transposed());
    }

    private double criterion(Matrix pattern) {
        var sum = 0.0;
        for (var i = 0; i < pattern.height(); i++) {
            var squares = Arrays.stream(pattern.row(i)).map(x -> x * x).toArray();
            var all = Arrays.stream(squares).sum();
            for (var square : squares) sum += square * (all - square);
        }
        return sum / 4;
    }

    private Matrix projected(Matrix turn, Matrix pattern) {
        var slope = Matrix.of(pattern.height(), k, (i, j) -> {
            var all = Arrays.stream(pattern.row(i)).map(x -> x * x).sum();
            return pattern.at(i, j) * (all - Math.pow(pattern.at(i, j), 2));
        });
        var gradient = pattern.transposed()
                .times(slope)
                .times(turn.inverse().orElseThrow())
                .transposed();
        var along = IntStream.range(0, k)
                .mapToDouble(j -> IntStream.range(0, k)
                        .mapToDouble(i -> -turn.at(i, j) * gradient.at(i, j))
                        .sum())
                .toArray();
        return Matrix.of(k, k, (i, j) -> -gradient.at(i, j) - turn.at(i, j) * along[j]);
    }

    private Matrix unit(Matrix matrix) {
        var lengths = IntStream.range(0, k)
                .mapToDouble(j -> 1
                        / Math.sqrt(
                                Arrays.stream(matrix.column(j)).map(x -> x * x).sum()))
                .toArray();
        return matrix.columns(j -> j, lengths);
    }
}
