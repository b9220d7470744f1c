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
 * told; judged is against what the same process does beside it, and that a row of many takes no longer than one of few: by
 * time, and closer by processor time, which a busy disk disturbs less.
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
    private static final double LINEAR_PROCESSOR = 1.5;

    @Test
    void rows_of_a_hundred_thousand_and_of_a_million_answers() throws IOException, InterruptedException {
        var few = run(FEW, List.of("GATE", "BARE", "CSV", "XLSX", "PACKED", "SAV", "JSONL", "R"));
        tell("100,000", few, Map.of("CSV", " (aim 2,000)", "XLSX", " (aim 5,000)"));
        var many = run(MANY, FORMATS);
        tell("1,000,000", many, Map.of());
        Figures.atMost("rows as CSV per bare loop", ratios(few.get("CSV"), few.get("BARE"), 1), PER_BARE_LOOP);
        Figures.atMost("rows as XLSX per packing it again", ratios(few.get("XLSX"), few.get("PACKED"), 1), PER_PACKING);
        for (var format : FORMATS) {
            var processor = format + RowsBench.PROCESSOR;
            var what = "rows as " + format + ": one of a million per one of a hundred thousand";
            Figures.atMost(what, ratios(many.get(format), few.get(format), (double) FEW / MANY), LINEAR);
            Figures.atMost(
                    what + ", by processor time",
                    ratios(many.get(processor), few.get(processor), (double) FEW / MANY),
                    LINEAR_PROCESSOR);
        }
    }

    private static void tell(String rows, Map<String, double[]> times, Map<String, String> aims) {
        times.forEach((what, millis) -> {
            if (what.endsWith(RowsBench.PROCESSOR)) return;
            Figures.tell(
                    "rows of " + rows + " answers, heap of 256 MB: " + what + aims.getOrDefault(what, ""),
                    Figures.median(millis),
                    "ms");
        });
    }

    private static double[] ratios(double[] of, double[] per, double times) {
        return IntStream.range(0, of.length)
                .mapToDouble(i -> of[i] / per[i] * times)
                .toArray();
    }

    private static Map<String, double[]> run(int rows, List<String> wanted) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                RowsBench.class.getName(),
                String.valueOf(rows)));
        command.addAll(wanted);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var times = new LinkedHashMap<String, double[]>();
        said.lines().filter(line -> line.matches("[A-Z/]+( [0-9.E]+)+")).forEach(line -> {
            var parts = List.of(line.split(" "));
            times.put(
                    parts.get(0),
                    parts.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
        });
        assertThat(times).containsKeys(wanted.toArray(String[]::new));
        return times;
    }
}
