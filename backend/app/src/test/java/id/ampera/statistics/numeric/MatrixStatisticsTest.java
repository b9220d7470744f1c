package id.ampera.statistics.numeric;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MatrixStatisticsTest {
    // R> m <- matrix(c(4, 1, 0.5, 1, 3, -1, 0.5, -1, 2), 3)
    private static final Matrix M = Matrix.of(new double[][] {{4, 1, 0.5}, {1, 3, -1}, {0.5, -1, 2}});

    @Test
    void inverse() {
        // R> solve(m)
        agree(
                M.inverse().orElseThrow().values(),
                0.3076923076923077,
                -0.15384615384615385,
                -0.15384615384615385,
                -0.15384615384615385,
                0.47692307692307695,
                0.27692307692307694,
                -0.15384615384615385,
                0.27692307692307694,
                0.676923076923077);
        assertThat(Matrix.of(new double[][] {{1, 2}, {2, 4}}).inverse()).isEmpty();
        assertThat(Matrix.of(new double[][] {{0, 1}, {1, 0}}).inverse())
                .contains(Matrix.of(new double[][] {{0, 1}, {1, 0}}));
        refused(() -> Matrix.of(new double[] {1, 2}).inverse());
        refused(() -> Matrix.of(new double[] {1, 2}, new double[] {1}));
        refused(() -> Matrix.of(new double[] {Double.NaN}));
        refused(() -> M.times(Matrix.identity(2)));
    }

    @Test
    void eigenvalues_and_vectors_give_the_matrix_back() {
        var eigen = SymmetricEigen.of(M);
        // R> eigen(m)$values
        agree(
                eigen.values().stream().mapToDouble(x -> x).toArray(),
                4.622905121644135,
                3.317544438556553,
                1.0595504397993123);
        var scaled = eigen.vectors()
                .columns(j -> j, eigen.values().stream().mapToDouble(x -> x).toArray());
        var back = scaled.times(eigen.vectors().transposed()).values();
        for (var i = 0; i < back.length; i++) assertThat(back[i]).isCloseTo(M.values()[i], within(1e-14));
        assertThat(SymmetricEigen.of(Matrix.identity(3)).values()).containsExactly(1.0, 1.0, 1.0);
        assertThat(Arrays.stream(M.diagonal()).sum()).isEqualTo(9);
    }
}
