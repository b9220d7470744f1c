package id.ampera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;

/** What a measurement leaves: lines that make bench shows at its end. Absolute figures are told, ratios are judged. */
final class Figures {
    private static final Path FILE = Path.of("target", "bench.txt");

    private Figures() {}

    static void tell(String what, double value, String unit) {
        line("%-62s %,12.1f %s".formatted(what, value, unit));
    }

    static void atLeast(String what, double ratio, double limit) {
        line("%-62s %12.2f (at least %.2f)".formatted(what, ratio, limit));
        assertThat(ratio).as(what).isGreaterThanOrEqualTo(limit);
    }

    /**
     * The median of several rounds with the 95 % interval of their mean (Student's t over the logarithms, since they are
     * ratios). Missed only if the whole interval misses.
     */
    static void atLeast(String what, double[] ratios, double limit) {
        var interval = interval(ratios);
        line("%-62s %12.2f [%.2f, %.2f] (at least %.2f)"
                .formatted(what, median(ratios), interval[0], interval[1], limit));
        assertThat(interval[1]).as(what).isGreaterThanOrEqualTo(limit);
    }

    /** The other way round. */
    static void atMost(String what, double[] ratios, double limit) {
        var interval = interval(ratios);
        line("%-62s %12.2f [%.2f, %.2f] (at most %.2f)"
                .formatted(what, median(ratios), interval[0], interval[1], limit));
        assertThat(interval[0]).as(what).isLessThanOrEqualTo(limit);
    }

    private static double[] interval(double... ratios) {
        var logs = Arrays.stream(ratios).map(Math::log).toArray();
        var mean = Arrays.stream(logs).average().orElseThrow();
        var variance =
                Arrays.stream(logs).map(each -> (each - mean) * (each - mean)).sum() / (logs.length - 1);
        var margin = TDistribution.of(logs.length - 1).inverseCumulativeProbability(0.975)
                * Math.sqrt(variance / logs.length);
        return new double[] {Math.exp(mean - margin), Math.exp(mean + margin)};
    }

    static void say(String line) {
        line(line);
    }

    static void atMost(String what, double ratio, double limit) {
        line("%-62s %12.2f (at most %.2f)".formatted(what, ratio, limit));
        assertThat(ratio).as(what).isLessThanOrEqualTo(limit);
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void line(String text) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(
                    FILE,
                    String.format(Locale.ROOT, "%s%n", text),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
