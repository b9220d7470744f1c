package id.ampera.statistics.factor;

import id.ampera.statistics.numeric.Matrix;

/**
 * Kaiser's varimax (1958, Psychometrika 23, 187) with his normalisation: pairs of factors are turned until no angle is left.
 * R: {@code varimax(loadings, eps = 1e-15)}. An item without communality stays at 0.
 */
final class Varimax {
    private static final int SWEEPS = 1000;
    private static final double ANGLE = 1e-14;

    private Varimax() {}

    static Rotation of(Matrix loadings) {
        var lengths = new double[loadings.height()];
        var work = new double[loadings.height()][];
        for (var i = 0; i < lengths.length; i++) {
            work[i] = loadings.row(i);
            for (var x : work[i]) lengths[i] += x * x;
            lengths[i] = Math.sqrt(lengths[i]);
            for (var j = 0; j < work[i].length; j++) work[i][j] = lengths[i] == 0 ? 0 : work[i][j] / lengths[i];
        }
        var turned = 1.0;
        for (var sweep = 0; sweep < SWEEPS && turned > ANGLE; sweep++) {
            turned = 0;
            for (var p = 0; p < loadings.width(); p++) {
                for (var q = p + 1; q < loadings.width(); q++) turned = Math.max(turned, turn(work, p, q));
            }
        }
        var pattern = Matrix.of(loadings.height(), loadings.width(), (i, j) -> work[i][j] * lengths[i]);
        return Rotation.ordered(pattern, Matrix.identity(loadings.width()), turned <= ANGLE);
    }

    private static double turn(double[][] work, int p, int q) {
        var a = 0.0;
        var b = 0.0;
        var c = 0.0;
        var d = 0.0;
        for (var row : work) {
            var u = row[p] * row[p] - row[q] * row[q];
            var v = 2 * row[p] * row[q];
            a += u;
            b += v;
            c += u * u - v * v;
            d += 2 * u * v;
        }
        var n = work.length;
        var angle = Math.atan2(d - 2 * a * b / n, c - (a * a - b * b) / n) / 4;
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        for (var row : work) {
            var x = row[p];
            row[p] = cos * x + sin * row[q];
            row[q] = cos * row[q] - sin * x;
        }
        return Math.abs(angle);
    }
}
