package id.ampera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.result.RowsBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rows of 100,000 and of 1,000,000 answers to 25 questions as files, each in a process with a heap of 256 MB. Times are
 * told; judged is against what the same process does beside it, and that a row of many takes no longer than one of few.
 */
@Tag("bench")
class RowExportsBench {
    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final String HEAP = "256m";
    private static final List<String> FORMATS = List.of("CSV", "XLSX", "SAV", "JSONL", "R");
    private static final double PER_BARE_LOOP = 4;
    private static final double PER_PACKING = 2;
    private static final double LINEAR = 2;

    @Test
    void rows_of_a_hundred_thousand_and_of_a_million_answers() throws IOException, InterruptedException {
        var few = run(FEW, List.of("CSV", "XLSX", "PACKED", "SAV", "JSONL", "R"));
        few.forEach((what, millis) ->
                Figures.tell("rows of 100,000 answers, heap of 256 MB: " + what, Figures.median(millis), "ms"));
        var many = run(MANY, FORMATS);
        many.forEach((what, millis) ->
                Figures.tell("rows of 1,000,000 answers, heap of 256 MB: " + what, Figures.median(millis), "ms"));
        Figures.atMost("rows as CSV per bare loop", ratios(few.get("CSV"), few.get("BARE"), 1), PER_BARE_LOOP);
        Figures.atMost("rows as XLSX per packing it again", ratios(few.get("XLSX"), few.get("PACKED"), 1), PER_PACKING);
        for (var format : FORMATS) {
            Figures.atMost(
                    "rows as " + format + ": one of a million per one of a hundred thousand",
                    ratios(many.get(format), few.get(format), (double) FEW / MANY),
                    LINEAR);
        }
    }

    private static double[] ratios(double[] of, double[] per, double times) {
        return IntStream.range(0, of.length)
                .mapToDouble(i -> of[i] / per[i] * times)
                .toArray();
    }

    private static Map<String, double[]> run(int rows, List<String> formats) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                RowsBench.class.getName(),
                String.valueOf(rows)));
        command.addAll(formats);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var times = new LinkedHashMap<String, double[]>();
        said.lines().filter(line -> line.matches("[A-Z]+( [0-9.E]+)+")).forEach(line -> {
            var parts = List.of(line.split(" "));
            times.put(
                    parts.get(0),
                    parts.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
        });
        assertThat(times).containsKeys("GATE", "BARE").containsKeys(formats.toArray(String[]::new));
        return times;
    }
}
