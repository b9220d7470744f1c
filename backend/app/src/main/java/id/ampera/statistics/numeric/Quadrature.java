package id.ampera.statistics.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Definite integral by the Gauss-Legendre rule of ten points, halved until both halves together agree with the whole to
 * 1e-15 of the scale of 1; meant for probabilities.
 */
public final class Quadrature {
    private static final double[] NODES = {
        0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717
    };
    private static final double[] WEIGHTS = {
        0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814
    };
    private static final int DEPTH = 40;

    private Quadrature() {}

    /** Of a function that is smooth between from and to. */
    public static double integrate(DoubleUnaryOperator function, double from, double to) {
        return halve(function, from, to, rule(function, from, to), 0);
    }

    private static double halve(DoubleUnaryOperator function, double from, double to, double whole, int depth) {
        var middle = (from + to) / 2;
        var left = rule(function, from, middle);
        var right = rule(function, middle, to);
        var sum = left + right;
        if (depth >= DEPTH || depth > 1 && Math.abs(sum - whole) <= 1e-15) return sum;
        return halve(function, from, middle, left, depth + 1) + halve(function, middle, to, right, depth + 1);
    }

    private static double rule(DoubleUnaryOperator function, double from, double to) {
        var middle = (from + to) / 2;
        var half = (to - from) / 2;
        var sum = 0.0;
        for (var i = 0; i < NODES.length; i++) {
            var step = half * NODES[i];
            sum += WEIGHTS[i] * (function.applyAsDouble(middle - step) + function.applyAsDouble(middle + step));
        }
        return sum * half;
    }
}
