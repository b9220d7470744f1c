package id.ampera.statistics;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.agreeTo;
import static id.ampera.statistics.RValues.values;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class StudentQuantileStatisticsTest {
    @Test
    void few_and_many_degrees_agree_with_r_where_they_meet() {
        // R> qt(.975, c(199, 200, 1000, 99999))
        agree(
                values(
                        StudentQuantile.of(199, 0.95),
                        StudentQuantile.of(200, 0.95),
                        StudentQuantile.of(1000, 0.95),
                        StudentQuantile.of(99999, 0.95)),
                1.9719565442517538,
                1.9718962236339094,
                1.9623390808264085,
                1.9599877077718448);
        // R> qt(.9995, c(199, 200, 5000))
        agree(
                values(StudentQuantile.of(199, 0.999), StudentQuantile.of(200, 0.999), StudentQuantile.of(5000, 0.999)),
                3.340086556161431,
                3.3398354062756783,
                3.2924737233708513);
    }

    @Test
    void every_level_agrees_with_the_solved_one() {
        for (var level : new double[] {0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.999999}) {
            for (var degrees : new int[] {1, 2, 30, 199, 200, 201, 333, 4_000, 1_000_000}) {
                var solved = TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
                agreeTo(1e-9, StudentQuantile.of(degrees, level), solved);
                agreeTo(1e-9, StudentQuantile.of(degrees, level), solved);
            }
        }
    }
}
