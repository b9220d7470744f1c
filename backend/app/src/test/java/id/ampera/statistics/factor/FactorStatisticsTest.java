package id.ampera.statistics.factor;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.agreeTo;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.DataSets;
import id.ampera.statistics.association.CorrelationMatrix;
import id.ampera.statistics.numeric.Matrix;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorStatisticsTest {
    /** Nine tests of Thurstone: {@code psych::Thurstone}. */
    private static final Matrix THURSTONE = Matrix.of(new double[][] {
        {1, 0.828, 0.776, 0.439, 0.432, 0.447, 0.447, 0.541, 0.38},
        {0.828, 1, 0.779, 0.493, 0.464, 0.489, 0.432, 0.537, 0.358},
        {0.776, 0.779, 1, 0.46, 0.425, 0.443, 0.401, 0.534, 0.359},
        {0.439, 0.493, 0.46, 1, 0.674, 0.59, 0.381, 0.35, 0.424},
        {0.432, 0.464, 0.425, 0.674, 1, 0.541, 0.402, 0.367, 0.446},
        {0.447, 0.489, 0.443, 0.59, 0.541, 1, 0.288, 0.32, 0.325},
        {0.447, 0.432, 0.401, 0.381, 0.402, 0.288, 1, 0.555, 0.598},
        {0.541, 0.537, 0.534, 0.35, 0.367, 0.32, 0.555, 1, 0.452},
        {0.38, 0.358, 0.359, 0.424, 0.446, 0.325, 0.598, 0.452, 1}
    });

    // R> suppressPackageStartupMessages(library(psych))
    // R> pa <- function(r, k) fa(r, k, rotate = "none", fm = "pa", min.err = 1e-14, max.iter = 1e5)
    // R> align <- function(l, phi = diag(ncol(l))) {
    // R>   o <- order(-diag(phi %*% t(l) %*% l)); l <- l[, o]; s <- ifelse(colSums(l) < 0, -1, 1)
    // R>   list(l = l %*% diag(s), phi = diag(s) %*% phi[o, o] %*% diag(s)) }
    @Test
    void adequacy() {
        var matrix = CorrelationMatrix.of(DataSets.attitude()).orElseThrow();
        var adequacy = Adequacy.of(matrix, 30).orElseThrow();
        // R> c(KMO(cor(attitude))$MSA, KMO(cor(attitude))$MSAi)
        agree(
                DoubleStream.concat(
                                DoubleStream.of(adequacy.kmo()),
                                adequacy.byItem().stream().mapToDouble(x -> x))
                        .toArray(),
                0.7632754321587616,
                0.7317264047158593,
                0.7374956866366311,
                0.8441830706468687,
                0.8114142306558233,
                0.8143752140616047,
                0.6935977497253972,
                0.6510743877689892);
        // R> b <- cortest.bartlett(cor(attitude), 30)
        // R> c(b$chisq, b$df, log(b$p.value))
        agree(
                values(adequacy.bartlett(), adequacy.degreesOfFreedom(), Math.log(adequacy.p())),
                98.75277866218111,
                21,
                -26.063960774895534);
    }

    @Test
    void adequacy_needs_correlations_and_a_regular_matrix() {
        assertThat(Adequacy.of(Matrix.identity(3), 10)).isEmpty();
        var copies = Matrix.of(new double[][] {{1, 1, 0.5}, {1, 1, 0.5}, {0.5, 0.5, 1}});
        assertThat(Adequacy.of(copies, 10)).isEmpty();
        assertThat(PrincipalAxis.of(copies, 1)).isEmpty();
        refused(() -> Adequacy.of(Matrix.identity(1), 10));
        refused(() -> PrincipalAxis.of(THURSTONE, 9));
        refused(() -> PrincipalAxis.of(THURSTONE, 0));
    }

    @Test
    void principal_axis() {
        var solution = PrincipalAxis.of(THURSTONE, 3).orElseThrow();
        assertThat(solution.converged()).isTrue();
        assertThat(solution.heywood()).isFalse();
        // R> f <- pa(Thurstone, 3)
        // R> t(align(f$loadings[, ])$l)
        agree(
                Rotation.ordered(solution.loadings(), Matrix.identity(3), true)
                        .pattern()
                        .values(),
                0.8206346008276287,
                -0.3787771270940181,
                -0.024185497734794982,
                0.8376359643989958,
                -0.35059183601915644,
                -0.10232307652707623,
                0.7888535481990389,
                -0.33421119819069434,
                -0.06513777082425273,
                0.7049461625411274,
                0.37040156893365794,
                -0.30776306731993286,
                0.6790876648694779,
                0.3576956031175407,
                -0.2067271983146609,
                0.6177677596535786,
                0.17437235995341518,
                -0.28850321231009834,
                0.6507191146209067,
                0.19993906043559898,
                0.5119261293662226,
                0.6538173699462861,
                -0.060520957606400715,
                0.27213931577471484,
                0.5931243241362802,
                0.27966086750505637,
                0.3059423409841279);
        // R> f$communality
        agree(
                solution.communalities().stream().mapToDouble(x -> x).toArray(),
                0.8174981983857993,
                0.8350186563278847,
                0.7382299746902258,
                0.7288645199561505,
                0.6318423355905306,
                0.49527682829637065,
                0.7254793559487693,
                0.5051997467434045,
                0.5236073807026483);
        // R> f$e.values
        agree(
                solution.eigenvalues().stream().mapToDouble(x -> x).toArray(),
                4.850528906780372,
                1.0899390706838212,
                1.0378421675739031,
                0.475419008664148,
                0.4480978587321301,
                0.37495788691880105,
                0.32147745428483754,
                0.2340585675496029,
                0.16767907881237423);
    }

    @Test
    void too_many_factors_are_told() {
        var three = Matrix.of(new double[][] {{1, 0.9, 0.2}, {0.9, 1, 0.5}, {0.2, 0.5, 1}});
        var solution = PrincipalAxis.of(three, 2).orElseThrow();
        assertThat(solution.heywood()).isTrue();
        // it ends there, far from where it would settle
        assertThat(solution.converged()).isFalse();
        assertThat(solution.iterations()).isLessThan(2_000);
    }

    @Test
    void ten_factors_of_thirty_items_end_soon() {
        var random = new Random(30);
        for (int respondents : new int[] {60, 600}) {
            var rows = IntStream.range(0, respondents)
                    .mapToObj(row -> random.doubles(30).toArray())
                    .toArray(double[][]::new);
            var correlations = CorrelationMatrix.of(rows).orElseThrow();
            assertThat(PrincipalAxis.of(correlations, 10).orElseThrow().iterations())
                    .isLessThanOrEqualTo(2_000);
        }
    }

    @Test
    void varimax() {
        var loadings = PrincipalAxis.of(THURSTONE, 3).orElseThrow().loadings();
        var rotation = Rotation.varimax(loadings);
        assertThat(rotation.converged()).isTrue();
        // R stops when the criterion no longer grows, which leaves the angles exact to 1e-8
        // R> t(align(varimax(f$loadings[, ], eps = 1e-15)$loadings[, ])$l)
        agreeTo(
                1e-8,
                rotation.pattern().values(),
                0.8291210994588438,
                0.24736730519281744,
                0.26242297372677026,
                0.8280562113608411,
                0.3193453447670705,
                0.21762379908965845,
                0.7794580701513016,
                0.280003217818073,
                0.22863352680164703,
                0.22990367218170019,
                0.7902713497757704,
                0.22689207830398747,
                0.21118966478861342,
                0.7090003295102499,
                0.29079166740359264,
                0.31427741726401115,
                0.6153106448574551,
                0.13378842857039855,
                0.231495856744284,
                0.17772283967126087,
                0.8001897378235883,
                0.4513806250536643,
                0.16743545532626875,
                0.5228964011821589,
                0.15640398527422908,
                0.31377736500525494,
                0.6329999520563541);
        // R> sort(colSums(varimax(f$loadings[, ], eps = 1e-15)$loadings[, ]^2), decreasing = TRUE)
        agreeTo(
                1e-7,
                rotation.variances().stream().mapToDouble(x -> x).toArray(),
                2.4586978448366663,
                1.9054675723189618,
                1.6368515794861604);
        assertThat(rotation.correlations()).isEqualTo(Matrix.identity(3));
    }

    @Test
    void oblimin() {
        var loadings = PrincipalAxis.of(THURSTONE, 3).orElseThrow().loadings();
        var rotation = Rotation.oblimin(loadings);
        assertThat(rotation.converged()).isTrue();
        // R> o <- GPArotation::oblimin(f$loadings[, ], eps = 1e-8, maxit = 3000)
        // R> t(align(o$loadings, o$Phi)$l)
        agree(
                rotation.pattern().values(),
                0.9008471878260109,
                -0.03295779951172398,
                0.04137843526316711,
                0.8901105181530292,
                0.06493559071702462,
                -0.030423931811880967,
                0.8377129500107925,
                0.031118230185642193,
                0.004943691289678795,
                -0.0011846269962087139,
                0.8533188005414372,
                0.00216834944773997,
                -0.017535127055965424,
                0.747170815540434,
                0.10386542441793986,
                0.1801100434408623,
                0.6255258588289492,
                -0.08215007320798362,
                0.030910959745364078,
                -0.013892843075131278,
                0.8420937634282393,
                0.3821201811405696,
                -0.05010415272776439,
                0.4631098184821433,
                -0.05973068830313469,
                0.21235145660291033,
                0.6267391001801411);
        // R> align(o$loadings, o$Phi)$phi
        agree(
                rotation.correlations().values(),
                1.0000000000000002,
                0.5926251534749963,
                0.5334473423159395,
                0.5926251534749963,
                1,
                0.5151365536446303,
                0.5334473423159395,
                0.5151365536446303,
                0.9999999999999998);
    }

    @Test
    void turning_keeps_what_is_explained() {
        var loadings = PrincipalAxis.of(THURSTONE, 3).orElseThrow().loadings();
        var common = loadings.times(loadings.transposed()).values();
        for (var rotation : new Rotation[] {Rotation.varimax(loadings), Rotation.oblimin(loadings)}) {
            var pattern = rotation.pattern();
            var again = pattern.times(rotation.correlations())
                    .times(pattern.transposed())
                    .values();
            for (var i = 0; i < common.length; i++) assertThat(again[i]).isCloseTo(common[i], within(1e-10));
            assertThat(Arrays.stream(rotation.correlations().diagonal()).sum()).isCloseTo(3, within(1e-12));
        }
        assertThat(Rotation.varimax(PrincipalAxis.of(THURSTONE, 1).orElseThrow().loadings())
                        .pattern()
                        .values())
                .containsExactly(
                        PrincipalAxis.of(THURSTONE, 1).orElseThrow().loadings().values(), within(1e-12));
    }
}
