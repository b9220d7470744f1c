package id.ampera.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.exploration.ExplorationView.TestKind;
import id.ampera.exploration.ExplorationView.TestName;
import id.ampera.exploration.ExploredItem.ExploredFigure;
import id.ampera.exploration.ExploredItem.ExploredOption;
import id.ampera.platform.problem.Problem;
import id.ampera.questionnaire.ItemType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupTestsTest {
    private static ExploredItem item(String key, ItemType type, int[]... groups) {
        var options = IntStream.range(0, groups[0].length)
                .mapToObj(i -> new ExploredOption("" + i, type == ItemType.LIKERT ? i : null, "" + i))
                .toList();
        var figures = IntStream.range(0, groups.length)
                .mapToObj(i -> figure("g" + i, groups[i]))
                .toList();
        return new ExploredItem(key, key, type, key, "s", options, figures);
    }

    private static ExploredFigure figure(String group, int... counts) {
        int n = IntStream.of(counts).sum();
        var boxed = Arrays.stream(counts).boxed().toList();
        return new ExploredFigure(
                group, false, null, n, 0, boxed, List.of(), null, null, n, 1.0, null, null, null, 1.0, null, null, null,
                null, null, null, null, null);
    }

    private static Material material(int groups, List<ExploredItem> items) {
        var all = IntStream.range(0, groups)
                .mapToObj(i -> new ExploredGroup("g" + i, "G" + i, false, false, 10, 10, 1.0))
                .toList();
        return new Material(List.of(), all, List.of(), items, new Caveats());
    }

    private static List<ExplorationView.ExploredTest> tests(Material material) {
        return ExploredTests.of(material, ExplorationAdjustment.HOLM, ExplorationWords.in("en"));
    }

    private static int[][] groups(int count) {
        return IntStream.range(0, count).mapToObj(i -> new int[] {3 + i, 4, 5}).toArray(int[][]::new);
    }

    @Test
    void more_than_six_groups_are_tested_together_only_and_the_reader_is_told() {
        var six = material(6, List.of(item("a", ItemType.LIKERT, groups(6))));
        assertThat(tests(six)).hasSize(16);
        assertThat(six.caveats().in(ExplorationWords.in("en")))
                .noneMatch(each -> each.code() == CaveatCode.PAIRS_LEFT_OUT);
        var seven = material(7, List.of(item("a", ItemType.LIKERT, groups(7))));
        assertThat(tests(seven)).hasSize(1).allMatch(each -> each.kind() == TestKind.OMNIBUS);
        assertThat(seven.caveats().in(ExplorationWords.in("en")))
                .anyMatch(each -> each.code() == CaveatCode.PAIRS_LEFT_OUT);
    }

    @Test
    void thirty_items_by_five_groups_are_tested_without_pairs() {
        var items = IntStream.range(0, 30)
                .mapToObj(i -> item("i" + i, ItemType.LIKERT, groups(5)))
                .toList();
        assertThat(tests(material(5, items))).hasSize(30);
    }

    @Test
    void more_than_three_hundred_options_are_refused() {
        var wide = IntStream.range(0, 2)
                .mapToObj(i ->
                        IntStream.range(0, 50).map(option -> 1 + option % 3).toArray())
                .toArray(int[][]::new);
        var items = IntStream.range(0, 7)
                .mapToObj(i -> item("i" + i, ItemType.MULTIPLE_CHOICE, wide))
                .toList();
        assertThatThrownBy(() -> tests(material(2, items)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                        .isEqualTo(ExplorationProblem.EXPLORATION_TESTS_MANY));
    }

    @Test
    void thin_cells_are_tested_exactly_only_in_small_tables() {
        var small = item("a", ItemType.SINGLE_CHOICE, new int[] {9, 1, 2}, new int[] {4, 5, 1});
        assertThat(tests(material(2, List.of(small))).get(0).test()).isEqualTo(TestName.FISHER);
        var large = item("a", ItemType.SINGLE_CHOICE, new int[] {900, 1, 2}, new int[] {400, 5, 1});
        var material = material(2, List.of(large));
        assertThat(tests(material).get(0).test()).isEqualTo(TestName.CHI_SQUARE);
        assertThat(material.caveats().in(ExplorationWords.in("en")))
                .anyMatch(each -> each.code() == CaveatCode.SMALL_EXPECTED);
    }
}
