package id.ampera.statistics.numeric;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoncentralStatisticsTest {
    @Test
    void t() {
        // R> c(pt(2, 10, 1), pt(-1, 3, .5), pt(0, 7, 2), pt(2.5, 200, 2.5), pt(30, 25, 28), pt(1.5, 1, 1))
        agree(
                values(
                        NoncentralT.cumulative(2, 10, 1),
                        NoncentralT.cumulative(-1, 3, 0.5),
                        NoncentralT.cumulative(0, 7, 2),
                        NoncentralT.cumulative(2.5, 200, 2.5),
                        NoncentralT.cumulative(30, 25, 28),
                        NoncentralT.cumulative(1.5, 1, 1)),
                0.8076115625303111,
                0.09212120981436278,
                0.022750131948179212,
                0.4987573485562979,
                0.6451177323113743,
                0.5378791826824085);
        // R> c(pt(2, 10), pt(-3, 4))
        agree(
                values(NoncentralT.cumulative(2, 10, 0), NoncentralT.cumulative(-3, 4, 0)),
                0.9633059826146297,
                0.019970984035859413);
        agree(NoncentralT.survival(2, 10, 1), 1 - NoncentralT.cumulative(2, 10, 1));
        refused(() -> NoncentralT.cumulative(1, 0, 1));
    }

    @Test
    void chi_square() {
        // R> c(pchisq(3, 2, 1.5), pchisq(9, 4, 0), pchisq(120, 6, 100), pchisq(1, 1, 30))
        agree(
                values(
                        NoncentralChiSquare.cumulative(3, 2, 1.5),
                        NoncentralChiSquare.cumulative(9, 4, 0),
                        NoncentralChiSquare.cumulative(120, 6, 100),
                        NoncentralChiSquare.cumulative(1, 1, 30)),
                0.5513141413937852,
                0.9389005190396673,
                0.7627986702959026,
                0.0000037809201381544324);
        assertThat(NoncentralChiSquare.cumulative(0, 1, 1)).isZero();
        assertThat(NoncentralChiSquare.lambda(0, 1, 0.5)).isZero();
        refused(() -> NoncentralChiSquare.cumulative(1, 1, -1));
    }

    @Test
    void integral_and_root() {
        // R> integrate(dnorm, -1, 2, rel.tol = 1e-13)$value
        agree(Quadrature.integrate(x -> Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI), -1, 2), 0.8185946141203638);
        // R> sqrt(2)
        agree(Roots.between(x -> x * x - 2, 0, 2), 1.4142135623730951);
        assertThat(Roots.between(x -> x * x + 1, 0, 2)).isEmpty();
    }
}
