package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import id.ampera.platform.dataset.Dataset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More rows than are read at once: each stands in its place with its own cells, however they are asked for. */
class ShuffledRowsTest {
    private static final int ROWS = 150_000;
    private static final List<String> WORDS = List.of("Tidak", "Netral", "Ya");

    private final Random random = new Random(5);
    private final int[] unit = new int[ROWS];
    private final int[][] answers = new int[ROWS][2];
    private final byte[] seed = new byte[32];

    private Dataset dataset() {
        var cells = new Cells.Builder(List.of(Cut.UNIT));
        var cellOf = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            unit[row] = random.nextInt(7);
            cellOf[row] = cells.add(List.of(Rosters.group("Dinas " + unit[row])), 1, 0);
        }
        var options = IntStream.range(0, WORDS.size())
                .mapToObj(i -> "{\"code\":\"%c\",\"value\":%d,\"label\":{\"id\":\"%s\"}}"
                        .formatted("abc".charAt(i), i + 1, WORDS.get(i)))
                .collect(Collectors.joining(","));
        var items = IntStream.range(0, 2)
                .mapToObj(i ->
                        "{\"type\":\"likert\",\"code\":\"q%d\",\"text\":{\"id\":\"Pernyataan %d\"},\"options\":[%s]}"
                                .formatted(i, i, options))
                .collect(Collectors.joining(","));
        var columns = new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(items)), cells.build());
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < 2; i++) answers[row][i] = random.nextInt(WORDS.size());
            var text = "{\"q0\":\"%c\",\"q1\":\"%c\"}"
                    .formatted("abc".charAt(answers[row][0]), "abc".charAt(answers[row][1]));
            columns.add(cellOf[row], OneVersion.ID, text);
        }
        random.nextBytes(seed);
        return RowDataset.of(new RowRelease(new Analysis(columns.build(), 5)), "Survei", ExportTexts.in("id"), seed);
    }

    private static Map<String, String> read(Dataset data, int row) {
        var cells = new int[data.variables().size()];
        data.rows().read(row, cells);
        var read = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            var variable = data.variables().get(i);
            read.put(variable.name(), variable.categories().get(cells[i]).label());
        }
        return read;
    }

    @Test
    void every_row_has_its_own_cells() {
        var data = dataset();
        var order = RowOrder.of(ROWS, seed);
        assertThat(data.rows().count()).isEqualTo(ROWS);
        var asked = IntStream.concat(IntStream.range(0, ROWS), random.ints(200, 0, ROWS))
                .toArray();
        for (var place : asked) {
            int row = order[place];
            assertThat(read(data, place))
                    .containsEntry("unit", "Dinas " + unit[row])
                    .containsEntry("q0", WORDS.get(answers[row][0]))
                    .containsEntry("q1", WORDS.get(answers[row][1]))
                    .hasSize(3);
        }
    }
}
