package id.ampera.statistics;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.agreeTo;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.comparison.KruskalWallis;
import id.ampera.statistics.comparison.TTest;
import id.ampera.statistics.effect.CohensD;
import id.ampera.statistics.effect.EpsilonSquared;
import id.ampera.statistics.factor.ParallelAnalysis;
import id.ampera.statistics.sampling.PostStratification;
import id.ampera.statistics.sampling.PostStratification.Group;
import id.ampera.statistics.sampling.PostStratification.Sample;
import id.ampera.statistics.sampling.Raking;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where only figures are released, not answers. */
class ReleasedFiguresStatisticsTest {
    // R> x <- c(1, 2, 2, 3, 3, 1, 2); y <- c(3, 4, 4, 3, 5, 1, 5)
    private static final double[] BEFORE = {1, 2, 2, 3, 3, 1, 2};
    private static final double[] AFTER = {3, 4, 4, 3, 5, 1, 5};
    private static final List<Group> GROUPS = List.of(new Group(30, 10), new Group(50, 20), new Group(20, 5));

    @Test
    void pairs_of_which_only_the_differences_are_known() {
        // R> d <- y - x
        // R> c(mean(d), sd(d))
        var known = new TTest.Sample(7, 1.571428571428571, 1.133893419027682);
        var test = TTest.paired(0.95, known).orElseThrow();
        // R> t <- t.test(y, x, paired = TRUE)
        // R> c(t$statistic, t$parameter, t$p.value, t$conf.int)
        agree(
                values(
                        test.t(),
                        test.degreesOfFreedom(),
                        test.p(),
                        test.difference().low(),
                        test.difference().high()),
                3.666666666666667,
                6,
                0.01049579759523594,
                0.5227520637950134,
                2.62010507906213);
        var effect = CohensD.paired(0.95, known).orElseThrow().value();
        var ofPairs = CohensD.paired(0.95, AFTER, BEFORE).orElseThrow().value();
        agree(limits(effect), limits(ofPairs));
        assertThat(TTest.paired(0.95, new TTest.Sample(1, 2, 0))).isEmpty();
        assertThat(TTest.paired(0.95, new TTest.Sample(9, 2, 0))).isEmpty();
    }

    @Test
    void the_gain_of_means_is_that_of_the_pairs() {
        var pairs = IntStream.range(0, BEFORE.length)
                .mapToObj(i -> new LearningGain.Pair(BEFORE[i], AFTER[i]))
                .toList();
        agree(
                LearningGain.ofMeans(5, 14 / 7.0, 25 / 7.0),
                LearningGain.of(5, pairs).ofMeans().orElseThrow());
        assertThat(LearningGain.ofMeans(5, 5, 5)).isEmpty();
        refused(() -> LearningGain.ofMeans(5, 2, 6));
    }

    @Test
    void weights_of_groups_are_those_of_raking_in_one_attribute() {
        var found = PostStratification.of(GROUPS).orElseThrow();
        // R> N <- c(30, 50, 20); n <- c(10, 20, 5); m <- c(3.2, 4.1, 2.5); s <- c(0.8, 0.7, 1.1)
        // R> w <- N / sum(N) * sum(n) / n
        // R> c(w, sum(n) * sum(n * w^2) / sum(n * w)^2, sum(n * w)^2 / sum(n * w^2))
        agree(
                values(
                        found.weights().get(0),
                        found.weights().get(1),
                        found.weights().get(2),
                        found.designEffect(),
                        found.effectiveSize()),
                1.05,
                0.875,
                1.4,
                1.0325,
                33.89830508474576);
        var answers = IntStream.range(0, 3)
                .boxed()
                .flatMap(i -> Collections.nCopies(GROUPS.get(i).answered(), i).stream())
                .toList();
        var raked = Raking.of(List.of(new Raking.Margin(answers, List.of(30.0, 50.0, 20.0))))
                .orElseThrow();
        agree(found.designEffect(), raked.designEffect());
        agree(found.weights().get(2), raked.weights().get(34));
        assertThat(PostStratification.of(List.of(new Group(30, 10), new Group(5, 0))))
                .isEmpty();
    }

    @Test
    void a_weighted_mean_has_the_interval_of_its_groups() {
        var found = PostStratification.of(GROUPS).orElseThrow();
        var samples = List.of(new Sample(10, 3.2, 0.8), new Sample(20, 4.1, 0.7), new Sample(5, 2.5, 1.1));
        // R> v <- (N / sum(N))^2 * (1 - n / N) * s^2 / n; f <- sum(v)^2 / sum(v^2 / (n - 1))
        // R> mm <- sum(N / sum(N) * m)
        // R> c(mm - qt(0.975, f) * sqrt(sum(v)), mm, mm + qt(0.975, f) * sqrt(sum(v)))
        agree(limits(found.mean(0.95, samples).orElseThrow()), 3.249400614810682, 3.51, 3.770599385189318);
        var alone = List.of(samples.get(0), samples.get(1), new Sample(1, 2.5, null));
        agree(limits(found.mean(0.95, alone).orElseThrow()), 3.51, 3.51, 3.51);
        assertThat(found.mean(0.95, List.of(samples.get(0), samples.get(1), new Sample(0, 0, null))))
                .isEmpty();
        var census =
                PostStratification.of(List.of(new Group(4, 4), new Group(6, 6))).orElseThrow();
        agree(
                limits(census.mean(0.95, List.of(new Sample(4, 2, 1.0), new Sample(6, 3, 1.0)))
                        .orElseThrow()),
                2.6,
                2.6,
                2.6);
    }

    @Test
    void how_far_several_groups_lie_apart_has_limits() {
        // R> k <- kruskal.test(list(rep(1:5, c(4,6,6,3,1)), rep(1:5, c(1,2,5,8,4)), rep(1:5, c(2,5,6,5,2))))
        var test = KruskalWallis.ofCounts(
                        List.of(new int[] {4, 6, 6, 3, 1}, new int[] {1, 2, 5, 8, 4}, new int[] {2, 5, 6, 5, 2}))
                .orElseThrow();
        // R> h <- k$statistic[[1]]
        // R> f <- function(p) uniroot(function(l) pchisq(h, 2, l) - p, c(0, 100), tol = 1e-13)$root
        // R> c(f(0.975) / 59, h / 59, f(0.025) / 59)
        agree(limits(EpsilonSquared.of(0.95, test)), 0.002736743572459231, 0.1348095126109702, 0.3651460650200072);
        var alike = KruskalWallis.ofCounts(List.of(new int[] {5, 5}, new int[] {5, 5}))
                .orElseThrow();
        assertThat(EpsilonSquared.of(0.95, alike).low()).isZero();
        assertThat(EpsilonSquared.of(0.95, alike).high()).isBetween(0.0, 1.0);
    }

    @Test
    void factors_are_those_that_exceed_chance() {
        var six = ParallelAnalysis.of(List.of(2.4, 1.5, 0.7, 0.6, 0.5, 0.3), 100, 2000, 1);
        // R> set.seed(1)
        // R> e <- replicate(4000, eigen(cor(matrix(rnorm(600), 100)), only.values = TRUE)$values)
        // R> r <- apply(e, 1, quantile, 0.95)
        agreeTo(0.02, of(six), 1.48294, 1.268939, 1.120737, 1.00232, 0.902239, 0.787115);
        assertThat(six.factors()).isEqualTo(2);
        var small = ParallelAnalysis.of(List.of(1.5, 1.2, 0.8, 0.5), 40, 2000, 1);
        agreeTo(0.03, of(small), 1.5871, 1.222884, 0.996462, 0.812918);
        assertThat(small.factors()).isZero();
        assertThat(ParallelAnalysis.of(List.of(1.5, 1.2, 0.8, 0.5), 40, 2000, 1))
                .isEqualTo(small);
        assertThat(small.random().stream().mapToDouble(x -> x).sum()).isCloseTo(4, within(0.8));
        refused(() -> ParallelAnalysis.of(List.of(1.0, 1.0), 2, 200, 1));
    }

    private static double[] of(ParallelAnalysis found) {
        return found.random().stream().mapToDouble(x -> x).toArray();
    }
}
