package id.ampera.statistics.reliability;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.DataSets;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ReliabilityStatisticsTest {
    private static final double NA = Double.NaN;
    // R> l <- rbind(c(4, 5, 4, 2), c(3, 3, 4, 3), c(5, 5, 5, 1), c(2, NA, 1, 3), c(4, 4, 4, 4),
    // R>   c(1, 2, 1, 2), c(3, 3, 2, 5), c(5, 4, 5, 3), c(2, 2, 3, 3), c(4, 4, 5, 0))
    // R> l <- na.omit(l)
    private static final double[][] LIKERT = {
        {4, 5, 4, 2},
        {3, 3, 4, 3},
        {5, 5, 5, 1},
        {2, NA, 1, 3},
        {4, 4, 4, 4},
        {1, 2, 1, 2},
        {3, 3, 2, 5},
        {5, 4, 5, 3},
        {2, 2, 3, 3},
        {4, 4, 5, 0}
    };

    @Test
    void alpha_of_attitude() {
        var alpha = CronbachAlpha.of(0.95, DataSets.attitude()).orElseThrow();
        assertThat(alpha.n()).isEqualTo(30);
        // R> a <- psych::alpha(attitude)
        // R> i <- psych::alpha.ci(a$total$raw_alpha, 30, 7)
        // R> c(i$lower.ci, i$alpha, i$upper.ci)
        agree(limits(alpha.value()), 0.7393756856431073, 0.8431427695647599, 0.9157730721599816);
        // R> a$total$std.alpha
        agree(alpha.standardised(), 0.8390838030295106);
        // R> a$alpha.drop$raw_alpha
        agree(
                alpha.items().stream()
                        .mapToDouble(x -> x.ifDeleted().orElseThrow())
                        .toArray(),
                0.8097602063089214,
                0.7969174572741397,
                0.827847765938659,
                0.8030309750225744,
                0.7953865741982052,
                0.8638723114464368,
                0.8404648682654573);
        // R> a$item.stats$r.drop
        agree(
                alpha.items().stream()
                        .mapToDouble(x -> x.corrected().orElseThrow())
                        .toArray(),
                0.6712620572236645,
                0.7421097102222385,
                0.5607111114802555,
                0.7144454981336763,
                0.7862755938344,
                0.26503433919667607,
                0.4608105494684964);
    }

    @Test
    void alpha_with_ties_a_zero_a_missing_value_and_an_item_the_other_way_round() {
        var alpha = CronbachAlpha.of(0.9, LIKERT).orElseThrow();
        assertThat(alpha.n()).isEqualTo(9);
        assertThat(alpha.incomplete()).isEqualTo(1);
        // R> a <- psych::alpha(as.data.frame(l))
        // R> i <- psych::alpha.ci(a$total$raw_alpha, 9, 4, p.val = .1)
        // R> c(i$lower.ci, i$alpha, i$upper.ci)
        agree(limits(alpha.value()), -0.14285350059978708, 0.5147286821705427, 0.8442266568215873);
        // R> a$alpha.drop$raw_alpha
        agree(
                alpha.items().stream()
                        .mapToDouble(x -> x.ifDeleted().orElseThrow())
                        .toArray(),
                -0.18539325842696608,
                0.15432098765432095,
                0.17281105990783419,
                0.9382716049382717);
        // R> a$item.stats$r.drop
        agree(
                alpha.items().stream()
                        .mapToDouble(x -> x.corrected().orElseThrow())
                        .toArray(),
                0.8806997345701374,
                0.6668176157610198,
                0.5640180488663502,
                -0.3456400266225157);
    }

    @Test
    void a_constant_item_stays() {
        var rows = new double[][] {{1, 3, 2}, {2, 3, 2}, {4, 3, 5}, {5, 3, 4}};
        var alpha = CronbachAlpha.of(0.95, rows).orElseThrow();
        // R> k <- cbind(c(1, 2, 4, 5), 3, c(2, 2, 5, 4))
        // R> 3 / 2 * (1 - sum(diag(cov(k))) / sum(cov(k)))
        agree(alpha.value().estimate(), 0.6829268292682926);
        assertThat(alpha.standardised()).isEmpty();
        assertThat(alpha.items().get(1).corrected()).isEmpty();
        assertThat(alpha.items().get(1).ifDeleted()).isPresent();
    }

    @Test
    void nothing_to_reckon_with() {
        assertThat(CronbachAlpha.of(0.95, new double[][] {{3, 3}, {3, 3}})).isEmpty();
        assertThat(CronbachAlpha.of(0.95, new double[][] {{3, 4}, {NA, 3}})).isEmpty();
        assertThat(CronbachAlpha.of(0.95)).isEmpty();
        var two =
                CronbachAlpha.of(0.95, new double[][] {{1, 2}, {2, 2}, {3, 4}}).orElseThrow();
        assertThat(two.items().get(0).ifDeleted()).isEmpty();
        refused(() -> CronbachAlpha.of(0.95, new double[][] {{1}, {2}}));
        refused(() -> CronbachAlpha.of(0.95, new double[][] {{1, 2}, {2}}));
        assertThat(McDonaldOmega.of(new double[][] {{1, 2}, {2, 2}, {3, 4}})).isEmpty();
        assertThat(McDonaldOmega.of(new double[][] {{1, 3, 2}, {2, 3, 2}, {4, 3, 5}, {5, 3, 4}}))
                .isEmpty();
        assertThat(McDonaldOmega.of(new double[][] {{1, 1, 1}, {2, 2, 2}, {4, 4, 4}}))
                .isEmpty();
    }

    @Test
    void alpha_does_not_care_for_scale_or_order() {
        var rows = DataSets.attitude();
        Collections.reverse(Arrays.asList(rows));
        var moved = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(x -> 10 - x / 20).toArray())
                .toArray(double[][]::new);
        assertThat(CronbachAlpha.of(0.95, moved).orElseThrow().value().estimate())
                .isCloseTo(
                        CronbachAlpha.of(0.95, DataSets.attitude())
                                .orElseThrow()
                                .value()
                                .estimate(),
                        within(1e-12));
    }

    @Test
    void omega_of_one_factor() {
        var omega = McDonaldOmega.of(DataSets.attitude()).orElseThrow();
        // R> f <- suppressMessages(psych::fa(attitude, 1, fm = "pa", min.err = 1e-14, max.iter = 1e5))
        // R> sum(f$loadings)^2 / (sum(f$loadings)^2 + sum(f$uniquenesses))
        agree(omega.value(), 0.8506823589020124);
        // R> f$loadings
        agree(
                omega.loadings().stream().mapToDouble(x -> x).toArray(),
                0.7577732004111999,
                0.8338260940743433,
                0.6034272224070956,
                0.7887263826057085,
                0.8411199254399963,
                0.2844651213392784,
                0.4910465605900693);
    }

    @Test
    void omega_of_equal_loadings_is_alpha() {
        var rows = new double[][] {{1, 1, 2}, {1, 2, 1}, {2, 1, 1}, {4, 4, 5}, {4, 5, 4}, {5, 4, 4}};
        var omega = McDonaldOmega.of(rows).orElseThrow();
        assertThat(omega.value())
                .isCloseTo(CronbachAlpha.of(0.95, rows).orElseThrow().value().estimate(), within(1e-9));
    }

    @Test
    void difficulty_and_discrimination() {
        // R> q <- rbind(c(1, 1, 0, 1), c(0, 1, 0, 0), c(1, 1, 1, 1), c(0, 0, 0, 1), c(1, 0, 1, 1), c(1, 1, 0, 0),
        // R>   c(0, 1, 0, 1), c(1, 1, 1, 1), c(0, 0, 0, 0), c(1, 0, 0, 1))
        var rows = new double[][] {
            {1, 1, 0, 1},
            {0, 1, 0, 0},
            {1, 1, 1, 1},
            {0, 0, 0, 1},
            {1, 0, 1, 1},
            {1, 1, 0, 0},
            {0, 1, 0, 1},
            {1, 1, 1, 1},
            {0, 0, 0, 0},
            {1, 0, 0, 1},
            {1, NA, 1, 1}
        };
        var items = ItemAnalysis.of(0, 1, rows);
        // R> colMeans(q)
        agree(items.stream().mapToDouble(ItemAnalysis::difficulty).toArray(), 0.6, 0.6, 0.3, 0.7);
        // R> tail <- function(t, w) pmax(0, pmin(1, (w - sapply(t, function(s) sum(t > s))) /
        // R>   sapply(t, function(s) sum(t == s)))) / w
        // R> c(tail(rowSums(q), 3) %*% q - tail(-rowSums(q), 3) %*% q)
        agree(
                items.stream().mapToDouble(ItemAnalysis::discrimination).toArray(),
                1,
                0.49999999999999994,
                0.8333333333333333,
                0.6666666666666667);
        // R> sapply(1:4, function(j) cor(q[, j], rowSums(q[, -j])))
        agree(
                items.stream().mapToDouble(x -> x.corrected().orElseThrow()).toArray(),
                0.5345224838248488,
                0.07332355751067664,
                0.5320141523681087,
                0.3194382824999699);
    }

    @Test
    void difficulty_of_a_scale_and_of_constants() {
        var items = ItemAnalysis.of(1, 5, new double[][] {{5, 3}, {5, 1}, {5, 4}});
        assertThat(items.get(0).difficulty()).isEqualTo(1);
        assertThat(items.get(0).discrimination()).isZero();
        assertThat(items.get(0).corrected()).isEmpty();
        assertThat(items.get(1).discrimination()).isEqualTo(0.75);
        assertThat(ItemAnalysis.of(1, 5, new double[][] {{5, NA}})).isEmpty();
        refused(() -> ItemAnalysis.of(1, 5, new double[][] {{0, 3}}));
        refused(() -> ItemAnalysis.of(1, 1, new double[][] {{1, 1}}));
    }
}
