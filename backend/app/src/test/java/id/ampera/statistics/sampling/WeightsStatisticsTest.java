package id.ampera.statistics.sampling;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.ResponseRate;
import id.ampera.statistics.sampling.Raking.Margin;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsStatisticsTest {
    // R> a <- c(0, 0, 0, 1, 1, 1, 1, 2, 2, 0); b <- c(0, 1, 0, 1, 1, 0, 1, 0, 1, 0)
    private static final List<Integer> UNIT = List.of(0, 0, 0, 1, 1, 1, 1, 2, 2, 0);
    private static final List<Integer> SEX = List.of(0, 1, 0, 1, 1, 0, 1, 0, 1, 0);

    @Test
    void two_attributes_at_once() {
        var raking = Raking.of(
                        List.of(new Margin(UNIT, List.of(40.0, 25.0, 35.0)), new Margin(SEX, List.of(30.0, 70.0))))
                .orElseThrow();
        assertThat(raking.converged()).isTrue();
        // R> d <- suppressWarnings(survey::svydesign(ids = ~1, data = data.frame(a, b), weights = rep(10, 10)))
        // R> r <- survey::rake(d, list(~a, ~b), list(data.frame(a = 0:2, Freq = c(40, 25, 35)),
        // R>   data.frame(b = 0:1, Freq = c(30, 70))), control = list(maxit = 1e4, epsilon = 1e-13))
        // R> w <- weights(r) / 10
        // R> w
        agree(
                raking.weights().stream().mapToDouble(x -> x).toArray(),
                0.6443199764160842,
                2.067040070751614,
                0.6443199764160842,
                0.7548966953843974,
                0.7548966953843974,
                0.2353099138469012,
                0.7548966953843974,
                0.8317301569048462,
                2.668269843095194,
                0.6443199764160842);
        // R> c(10 * sum(w^2) / sum(w)^2, sum(w)^2 / sum(w^2))
        agree(values(raking.designEffect(), raking.effectiveSize()), 1.5094516177257007, 6.624922509982173);
        // R> y <- c(4, 3, 5, NA, 4, 2, 5, 3, 0, 5)
        // R> weighted.mean(y, w, na.rm = TRUE)
        agree(raking.mean(4, 3, 5, Double.NaN, 4, 2, 5, 3, 0, 5), 2.7021310217784125);
        refused(() -> raking.mean(1, 2));
    }

    @Test
    void shares_that_are_already_right_change_nothing() {
        var raking =
                Raking.of(List.of(new Margin(UNIT, List.of(4.0, 4.0, 2.0)))).orElseThrow();
        assertThat(raking.weights()).containsOnly(1.0);
        assertThat(raking.designEffect()).isCloseTo(1, within(1e-15));
        assertThat(raking.effectiveSize()).isCloseTo(10, within(1e-12));
    }

    @Test
    void what_cannot_be_raked() {
        assertThat(Raking.of(List.of(new Margin(List.of(0, 0), List.of(1.0, 1.0)))))
                .isEmpty();
        assertThat(Raking.of(List.of(new Margin(List.of(), List.of(1.0))))).isEmpty();
        var contradicting = Raking.of(List.of(
                new Margin(List.of(0, 0, 1), List.of(0.5, 0.5)), new Margin(List.of(0, 0, 1), List.of(0.9, 0.1))));
        assertThat(contradicting.orElseThrow().converged()).isFalse();
        var nobody = Raking.of(List.of(new Margin(List.of(0, 0, 1), List.of(1.0, 0.0))))
                .orElseThrow();
        assertThat(nobody.weights()).containsExactly(1.5, 1.5, 0.0);
        assertThat(nobody.mean(Double.NaN, Double.NaN, 3)).isEmpty();
        refused(() -> Raking.of(List.of()));
        refused(() -> new Margin(List.of(0, 2), List.of(1.0, 1.0)));
        refused(() -> new Margin(List.of(0, -1), List.of(1.0, 1.0)));
        refused(() -> new Margin(List.of(0), List.of(Double.NaN)));
        refused(() -> Raking.of(List.of(new Margin(List.of(0), List.of(0.0)))));
        refused(() ->
                Raking.of(List.of(new Margin(UNIT, List.of(1.0, 1.0, 1.0)), new Margin(List.of(0), List.of(1.0)))));
    }

    @Test
    void design_effect_of_any_weights() {
        // R> w <- c(1, 2, 0, 4, 1.5)
        // R> 5 * sum(w^2) / sum(w)^2
        agree(Raking.kish(1, 2, 0, 4, 1.5), 1.6089965397923875);
        assertThat(Raking.kish(0, 0)).isEmpty();
        assertThat(Raking.kish()).isEmpty();
        refused(() -> Raking.kish(1, -1));
    }

    @Test
    void who_answered_against_the_roster() {
        var panel =
                NonResponse.of(List.of(new ResponseRate(12, 40), new ResponseRate(30, 50), new ResponseRate(0, 10)));
        // R> n <- c(40, 50, 10); r <- c(12, 30, 0)
        // R> q <- suppressWarnings(chisq.test(rbind(r, n - r), correct = FALSE))
        // R> c(q$statistic, q$p.value)
        agree(
                values(
                        panel.test().orElseThrow().statistic(),
                        panel.test().orElseThrow().p()),
                16.256157635467982,
                0.00029513466397458355);
        // R> q$stdres[1, ]
        agree(
                panel.groups().stream()
                        .mapToDouble(g -> g.residual().orElseThrow())
                        .toArray(),
                -1.985166667941861,
                3.6469840431289855,
                -2.8365431446558773);
        // R> 1 - 2 * sd(rep(r / n, n))
        agree(panel.indicator(), 0.6000000000000001);
        // R> sum(abs(r / sum(r) - n / sum(n))) / 2
        agree(panel.dissimilarity(), 0.2142857142857143);
        // R> r / sum(r)
        agree(
                panel.groups().stream()
                        .mapToDouble(g -> g.answeredShare().orElseThrow())
                        .toArray(),
                0.2857142857142857,
                0.7142857142857143,
                0);
        assertThat(panel.groups().get(0).rosterShare()).hasValue(0.4);
    }

    @Test
    void all_none_and_an_empty_roster() {
        var all = NonResponse.of(List.of(new ResponseRate(3, 3), new ResponseRate(2, 2)));
        assertThat(all.test()).isEmpty();
        assertThat(all.indicator()).hasValue(1);
        assertThat(all.dissimilarity().orElseThrow()).isCloseTo(0, within(1e-15));
        var none = NonResponse.of(List.of(new ResponseRate(0, 3), new ResponseRate(0, 2), new ResponseRate(0, 0)));
        assertThat(none.test()).isEmpty();
        assertThat(none.dissimilarity()).isEmpty();
        assertThat(none.groups().get(2).rate().value()).isEmpty();
        assertThat(NonResponse.of(List.of()).indicator()).isEmpty();
        assertThat(NonResponse.of(List.of(new ResponseRate(1, 4))).test()).isEmpty();
    }
}
