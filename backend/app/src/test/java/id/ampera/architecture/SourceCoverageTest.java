package id.ampera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/source-coverage.md} names every sentence, and only operations and tests that there are. */
class SourceCoverageTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*\\|(.*)\\|(.*)\\|(.*)\\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private record Row(String section, int number, String operations, String tests) {}

    @Test
    void every_sentence_of_every_section_has_a_row() throws IOException {
        var rows = new TreeMap<String, Integer>();
        for (var row : rows())
            assertThat(rows.merge(row.section(), 1, Integer::sum)).isEqualTo(row.number());
        assertThat(rows)
                .isEqualTo(new TreeMap<>(Map.of(
                        "Pendahuluan", 3,
                        "Tujuan Evaluasi", 3,
                        "Metodologi Evaluasi", 4,
                        "Hasil Evaluasi", 4,
                        "Rekomendasi", 4,
                        "Kesimpulan", 3,
                        "The document itself", 3)));
    }

    @Test
    void every_operation_is_in_the_contract() throws IOException {
        var contract = Files.readString(PROJECT.resolve("openapi.yaml"));
        for (var row : rows()) {
            for (var operation : names(row.operations())) {
                var words = operation.split(" ");
                var path = contract.split("\n  /api/v1" + Pattern.quote(words[1]) + ":\n");
                assertThat(path).as(operation).hasSize(2);
                assertThat(path[1].split("\n  /")[0])
                        .as(operation)
                        .containsPattern("(?m)^    " + words[0].toLowerCase() + ":");
            }
        }
    }

    @Test
    void every_test_is_there() throws IOException {
        try (var backend = Files.walk(Path.of("src/test/java"));
                var journeys = Files.walk(PROJECT.resolve("frontend/e2e/journeys"))) {
            var there = Stream.concat(backend, journeys)
                    .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .collect(Collectors.toSet());
            for (var row : rows()) assertThat(there).containsAll(names(row.tests()));
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var section = "";
        for (var line : Files.readAllLines(PROJECT.resolve("docs/source-coverage.md"))) {
            if (line.startsWith("## ")) section = line.substring(3);
            var row = ROW.matcher(line);
            if (row.matches()) rows.add(new Row(section, Integer.parseInt(row.group(1)), row.group(3), row.group(4)));
        }
        return rows;
    }
}
