package id.ampera.exploration.method;

import id.ampera.exploration.method.FoundStructure.Eigenvalue;
import id.ampera.exploration.method.FoundStructure.Loading;
import id.ampera.exploration.method.FoundStructure.StructureObstacle;
import id.ampera.result.JointFigures;
import id.ampera.result.JointFigures.JointPair;
import id.ampera.statistics.factor.Adequacy;
import id.ampera.statistics.factor.ParallelAnalysis;
import id.ampera.statistics.factor.PrincipalAxis;
import id.ampera.statistics.factor.Rotation;
import id.ampera.statistics.numeric.Matrix;
import id.ampera.statistics.numeric.SymmetricEigen;
import id.ampera.statistics.reliability.McDonaldOmega;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The structure of scales, from their released correlations and their n and from nothing else. */
public final class StructureReading {
    /** Fewer are not identified. */
    public static final int FEWEST_ITEMS = 3;

    private static final int DRAWS = 500;
    /** The same items of the same answers always have the same limits. */
    private static final long SEED = 20261130;

    private final JointFigures joint;
    private final int k;
    private final int n;

    private StructureReading(JointFigures joint) {
        this.joint = joint;
        k = joint.scales().size();
        n = joint.pairs().stream().mapToInt(JointPair::n).min().orElseThrow();
    }

    /**
     * Withheld as a whole as soon as one pair is: with all others known it would follow.
     *
     * @param factors as many; null for those that exceed chance
     * @param oblique whether factors may correlate
     */
    public static FoundStructure of(JointFigures joint, Integer factors, boolean oblique) {
        if (joint.pairs().stream().anyMatch(each -> each.hidden() != null)) return FoundStructure.withheld();
        return new StructureReading(joint).read(factors, oblique);
    }

    /** The most factors whose loadings are determined: {@code (k - m)^2 >= k + m} (Ledermann 1937). */
    public static int most(int items) {
        int most = 0;
        while ((items - most - 1) * (items - most - 1) >= items + most + 1) most++;
        return most;
    }

    private FoundStructure read(Integer wanted, boolean oblique) {
        var matrix = matrix();
        var values = SymmetricEigen.of(matrix).values();
        if (n <= k + 1) return without(StructureObstacle.TOO_FEW, values);
        var adequacy = Adequacy.of(matrix, n);
        if (adequacy.isEmpty()) return without(StructureObstacle.SINGULAR, values);
        var parallel = ParallelAnalysis.of(values, n, DRAWS, SEED);
        int factors = wanted == null ? Math.min(most(k), Math.max(1, parallel.factors())) : wanted;
        var axes = PrincipalAxis.of(matrix, factors).orElseThrow();
        var rotation = rotation(axes, factors, oblique);
        var obstacle = obstacle(axes, rotation);
        var isShown = obstacle == null;
        return new FoundStructure(
                false,
                obstacle,
                n,
                adequacy.get().kmo(),
                adequacy.get().bartlett(),
                adequacy.get().degreesOfFreedom(),
                adequacy.get().p(),
                IntStream.range(0, k)
                        .mapToObj(i ->
                                new Eigenvalue(values.get(i), parallel.random().get(i)))
                        .toList(),
                parallel.factors(),
                factors,
                isShown ? rotation.variances().stream().map(each -> each / k).toList() : List.of(),
                isShown && oblique && factors > 1 ? rows(rotation.correlations()) : List.of(),
                isShown ? loadings(rotation, axes, adequacy.get()) : List.of(),
                omega(matrix));
    }

    private FoundStructure without(StructureObstacle obstacle, List<Double> values) {
        return new FoundStructure(
                false,
                obstacle,
                n,
                null,
                null,
                null,
                null,
                values.stream().map(each -> new Eigenvalue(each, null)).toList(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Rotation rotation(PrincipalAxis axes, int factors, boolean oblique) {
        if (factors == 1) return new Rotation(axes.loadings(), Matrix.identity(1), true);
        return oblique ? Rotation.oblimin(axes.loadings()) : Rotation.varimax(axes.loadings());
    }

    private static StructureObstacle obstacle(PrincipalAxis axes, Rotation rotation) {
        if (axes.heywood()) return StructureObstacle.HEYWOOD;
        return axes.converged() && rotation.converged() ? null : StructureObstacle.NOT_CONVERGED;
    }

    private List<Loading> loadings(Rotation rotation, PrincipalAxis axes, Adequacy adequacy) {
        return IntStream.range(0, k)
                .mapToObj(i -> new Loading(
                        joint.scales().get(i).key(),
                        Arrays.stream(rotation.pattern().row(i)).boxed().toList(),
                        axes.communalities().get(i),
                        adequacy.byItem().get(i)))
                .toList();
    }

    private static Double omega(Matrix matrix) {
        return McDonaldOmega.of(matrix).map(McDonaldOmega::value).orElse(null);
    }

    private static List<List<Double>> rows(Matrix matrix) {
        return IntStream.range(0, matrix.height())
                .mapToObj(i -> Arrays.stream(matrix.row(i)).boxed().toList())
                .toList();
    }

    private Matrix matrix() {
        var r = new double[k][k];
        for (int i = 0; i < k; i++) r[i][i] = 1;
        for (var pair : joint.pairs()) {
            r[pair.row()][pair.column()] = pair.correlation();
            r[pair.column()][pair.row()] = pair.correlation();
        }
        return Matrix.of(r);
    }
}
