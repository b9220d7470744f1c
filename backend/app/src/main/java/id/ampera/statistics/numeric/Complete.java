package id.ampera.statistics.numeric;

import java.util.Arrays;

/** Leaves out missing answers (NaN) before anything is reckoned; refuses infinite ones. */
public final class Complete {
    private Complete() {}

    /** The values of x and y where both are present, in their order. */
    public record Pairs(double[] x, double[] y) {
        public int size() {
            return x.length;
        }

        /** {@code x - y}. */
        public double[] differences() {
            var differences = new double[x.length];
            for (var i = 0; i < x.length; i++) differences[i] = x[i] - y[i];
            return differences;
        }
    }

    /** Without NaN, in their order: R's {@code x[!is.na(x)]}. */
    public static double[] values(double... values) {
        return Arrays.stream(values)
                .filter(Complete::present)
                .map(Complete::zero)
                .toArray();
    }

    /** Pairs of which both are present: R's {@code na.omit(data.frame(x, y))}. */
    public static Pairs pairs(double[] x, double[] y) {
        if (x.length != y.length) throw new IllegalArgumentException("x and y have the same length");
        var keptX = new double[x.length];
        var keptY = new double[x.length];
        var n = 0;
        for (var i = 0; i < x.length; i++) {
            // both are looked at, so that an infinite one is refused beside a missing one too
            if (!(present(x[i]) & present(y[i]))) continue;
            keptX[n] = zero(x[i]);
            keptY[n++] = zero(y[i]);
        }
        return new Pairs(Arrays.copyOf(keptX, n), Arrays.copyOf(keptY, n));
    }

    /** Rows without a missing value (listwise): R's {@code na.omit(rows)}. All rows have the same length. */
    public static double[][] rows(double[]... rows) {
        for (var row : rows) {
            if (row.length != rows[0].length) throw new IllegalArgumentException("rows have the same length");
        }
        return Arrays.stream(rows)
                .filter(row -> values(row).length == row.length)
                .map(Complete::values)
                .toArray(double[][]::new);
    }

    /** Column j of rows. */
    public static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
    }

    /** -0.0 becomes 0.0, or it would be no tie of it. */
    private static double zero(double value) {
        return value + 0.0;
    }

    private static boolean present(double value) {
        if (Double.isInfinite(value)) throw new IllegalArgumentException("a value is not finite");
        return !Double.isNaN(value);
    }
}
