package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A questionnaire of usual length, whose figures by unit and by sex are sums over the rows. */
class RowLinksTest {
    private static final int MINIMUM = 5;
    private static final int ITEMS = 30;

    private static RowRelease release(Random random, int units) {
        var cells = new Cells.Builder(List.of(Cut.UNIT, Cut.SEX));
        for (int unit = 0; unit < units; unit++) {
            for (var sex : List.of("F", "M")) {
                int people = 2 + random.nextInt(7);
                cells.add(List.of(Rosters.group("U" + unit), Rosters.group(sex)), people + 1, people);
            }
        }
        var roster = cells.build();
        var items = IntStream.range(0, ITEMS).mapToObj(i -> FiguresTest.likert("q" + i));
        var columns = new AnswerColumns.Builder(
                OneVersion.of(FiguresTest.definition(items.collect(Collectors.joining(",")))), roster);
        for (int cell = 0; cell < roster.size(); cell++) {
            for (int i = roster.answered(cell); i > 0; i--) {
                columns.add(
                        cell,
                        OneVersion.ID,
                        IntStream.range(0, ITEMS)
                                .mapToObj(item -> "\"q" + item + "\":\"" + "abcde".charAt(random.nextInt(5)) + "\"")
                                .sorted()
                                .collect(Collectors.joining(",", "{", "}")));
            }
        }
        return new RowRelease(new Analysis(columns.build(), MINIMUM));
    }

    @Test
    void rows_that_can_be_found_to_be_of_one_unit_and_sex_are_at_least_the_minimum() {
        var random = new Random(20261130);
        int rows = 0;
        int caught = 0;
        for (int run = 0; run < 12; run++) {
            var release = release(random, 4 + random.nextInt(4));
            assertThat(new RowLinks(release).fewest()).as("run %d", run).isGreaterThanOrEqualTo(MINIMUM);
            if (new RowLinks(release, true).fewest() < MINIMUM) caught++;
            rows += release.told();
        }
        assertThat(rows).isGreaterThan(200);
        // the figures alone say of rows without attributes whose they are
        assertThat(caught).isPositive();
    }
}
