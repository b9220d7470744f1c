package id.ampera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.result.RowsBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rows of 100,000 answers to 25 items as files, in a process with 256 MB of heap; then ten times as many in three times
 * the heap, most of which the answers themselves take. Times are told, judged is that a row takes no longer.
 */
@Tag("bench")
class RowExportsBench {
    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final List<String> FORMATS = List.of("CSV", "XLSX", "SAV", "JSONL", "R");
    private static final double LINEAR = 1.5;

    @Test
    void rows_of_a_hundred_thousand_and_of_a_million_answers() throws IOException, InterruptedException {
        var few = run(FEW, "256m");
        few.forEach(
                (what, millis) -> Figures.tell("rows of 100,000 answers, " + what + ", heap of 256 MB", millis, "ms"));
        var many = run(MANY, "768m");
        many.forEach((what, millis) -> Figures.tell("rows of 1,000,000 answers, " + what, millis, "ms"));
        for (var format : FORMATS) {
            double ratio = many.get(format) / few.get(format) * FEW / MANY;
            Figures.atMost(format + ": a row of a million per one of a hundred thousand", ratio, LINEAR);
        }
    }

    private static Map<String, Double> run(int rows, String heap) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                RowsBench.class.getName(),
                String.valueOf(rows)));
        command.addAll(FORMATS);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var times = new HashMap<String, Double>();
        said.lines().filter(line -> line.matches("[A-Z]+ [0-9.E]+")).forEach(line -> {
            var parts = line.split(" ");
            times.put(parts[0], Double.valueOf(parts[1]));
        });
        assertThat(times).containsKeys("GATE", "CSV", "XLSX", "SAV", "JSONL", "R");
        return times;
    }
}
