package id.ampera.result;

import static id.ampera.result.Rosters.group;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowPartitionTest {
    private static final int MINIMUM = 5;

    private static List<RowClass> of(Cells cells) {
        return RowPartition.of(Gate.of(cells, MINIMUM));
    }

    private static List<List<Integer>> labels(List<RowClass> classes) {
        return classes.stream()
                .map(each -> IntStream.of(each.labels()).boxed().toList())
                .toList();
    }

    private static List<RowClass> told(List<RowClass> classes) {
        return classes.stream().filter(each -> !each.isWithheld()).toList();
    }

    /** Of all who are in a class, in which shown groups of the page they stand. */
    private static List<List<Integer>> placesOf(Disclosure page, List<RowClass> classes) {
        var cells = page.cells();
        return classes.stream()
                .flatMap(each -> IntStream.of(each.cells())
                        .mapToObj(cell -> IntStream.range(0, cells.cuts().size())
                                .map(cut -> page.shown(cut, cells.groupOf(cut, cell)) ? cells.groupOf(cut, cell) : -1)
                                .boxed()
                                .toList())
                        .distinct())
                .toList();
    }

    @Test
    void large_units_keep_their_name_and_small_ones_lose_it() {
        var classes = of(Rosters.units(20, 3, 9, 4, 30));
        assertThat(labels(classes)).containsExactlyInAnyOrder(List.of(0), List.of(2), List.of(4), List.of(-1));
        assertThat(classes).extracting(RowClass::answered).containsExactlyInAnyOrder(20, 9, 30, 7);
    }

    @Test
    void rows_of_few_have_nothing_in_them_and_neither_have_those_that_would_betray_them() {
        // two units; in the second, four women are too few to be told apart
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.SEX));
        for (int unit = 0; unit < 4; unit++) {
            int women = unit == 1 ? 4 : 20;
            builder.add(List.of(group("U" + unit), group("F")), women, women);
            builder.add(List.of(group("U" + unit), group("M")), 16, 16);
        }
        // all women less those of the other units would be the four, and so would the unit less its men; so it takes as
        // many of a second unit
        var classes = of(builder.build());
        assertThat(labels(classes))
                .containsExactlyInAnyOrder(List.of(2, 0), List.of(2, 1), List.of(3, 0), List.of(3, 1), List.of(-1, -1));
        assertThat(classes.get(classes.size() - 1).isWithheld()).isTrue();
    }

    @Test
    void where_all_are_enough_all_attributes_stay() {
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.SEX));
        for (int unit = 0; unit < 3; unit++) {
            builder.add(List.of(group("U" + unit), group("F")), 7, 6);
            builder.add(List.of(group("U" + unit), group("M")), 7, 5);
        }
        assertThat(labels(of(builder.build()))).hasSize(6).noneMatch(each -> each.contains(-1));
    }

    @Test
    void fewer_answers_than_the_minimum_make_no_rows() {
        assertThat(of(Rosters.units(2, 2))).isEmpty();
    }

    @Test
    void every_class_has_the_minimum_and_every_cell_one_class() {
        var random = new Random(11);
        int told = 0;
        for (int run = 0; run < 3_000; run++) {
            var cells = Rosters.random(random, 30);
            var page = Gate.of(cells, MINIMUM);
            var classes = RowPartition.of(page);
            if (!page.overall()) assertThat(classes).isEmpty();
            if (classes.isEmpty()) continue;
            told++;
            assertThat(classes.stream().flatMapToInt(each -> IntStream.of(each.cells())))
                    .containsExactlyInAnyOrder(IntStream.of(cells.all()).boxed().toArray(Integer[]::new));
            assertThat(labels(told(classes))).doesNotHaveDuplicates();
            assertThat(placesOf(page, told(classes))).doesNotHaveDuplicates();
            for (var each : classes) {
                assertThat(each.answered()).isEqualTo(cells.answered(each.cells()));
                if (each.answered() > 0 || !each.isWithheld())
                    assertThat(each.answered()).isGreaterThanOrEqualTo(MINIMUM);
                for (int cut = 0; cut < each.labels().length; cut++) {
                    int label = each.labels()[cut];
                    if (label == RowClass.SUPPRESSED) continue;
                    assertThat(page.shown(cut, label)).isTrue();
                    for (var cell : each.cells())
                        assertThat(cells.groupOf(cut, cell)).isEqualTo(label);
                }
            }
        }
        assertThat(told).isGreaterThan(800);
    }

    /** Another method than that of the code: elimination over the reals, and every set of cells. */
    @Test
    void no_small_set_of_people_follows_from_page_and_rows() {
        var random = new Random(12);
        int told = 0;
        for (int run = 0; run < 1_500; run++) {
            var cells = Rosters.random(random, 11);
            var page = Gate.of(cells, MINIMUM);
            var classes = RowPartition.of(page);
            var known = Rosters.visible(page);
            classes.forEach(each -> known.add(each.cells()));
            if (classes.size() > 1) told++;
            var answered = IntStream.of(cells.all())
                    .filter(cell -> cells.answered(cell) > 0)
                    .toArray();
            var attacker = new Attacker(answered, known);
            for (var set : Rosters.subsets(answered)) {
                int n = cells.answered(set);
                if (n < MINIMUM)
                    assertThat(attacker.knows(set)).as("run %d, n = %d", run, n).isFalse();
            }
        }
        // or the statement above would be empty
        assertThat(told).isGreaterThan(200);
    }

    @Test
    void no_hidden_group_follows_from_page_and_rows() {
        var random = new Random(13);
        for (int run = 0; run < 2_000; run++) {
            var cells = Rosters.random(random, 30);
            var page = Gate.of(cells, MINIMUM);
            var known = Rosters.visible(page);
            RowPartition.of(page).forEach(each -> known.add(each.cells()));
            var attacker = new Attacker(cells.all(), known);
            for (int cut = 0; cut < cells.cuts().size(); cut++) {
                for (int group = 0; group < cells.groups(cut).size(); group++) {
                    if (page.shown(cut, group) || cells.groups(cut).size() == 1) continue;
                    assertThat(attacker.knows(cells.of(cut, group)))
                            .as("run %d", run)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_same_people_make_the_same_classes() {
        var cells = Rosters.random(new Random(14), 30);
        assertThat(labels(of(cells))).isEqualTo(labels(of(cells)));
    }
}
