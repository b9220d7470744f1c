package id.ampera.result;

import static id.ampera.result.RowAnswers.MINIMUM;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.dataset.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read here is what leaves: the rows of the files, looked at by trying everything. */
class RowReleaseTest {
    private static final int RUNS = 600;

    private record Case(AnswerColumns answers, RowRelease release, Dataset data, int[][] rows, int attributes) {
        boolean isMissing(int column, int category) {
            return data.variables().get(column).categories().get(category).isMissing();
        }

        String label(int column, int category) {
            return data.variables().get(column).categories().get(category).label();
        }

        String name(int column) {
            return data.variables().get(column).name();
        }

        /** Not to have chosen an option is no answer. */
        boolean isAnswer(int column, int category) {
            return !isMissing(column, category) && !label(column, category).equals("tidak dipilih");
        }
    }

    private interface Check {
        void of(Case each);
    }

    private static void forEachCase(Check check) {
        var random = new Random(21);
        int seen = 0;
        for (int run = 0; run < RUNS; run++) {
            var answers = RowAnswers.random(random, Rosters.random(random, 14), 1 + random.nextInt(4));
            if (answers.rows() < 3 * MINIMUM) continue;
            var each = caseOf(answers);
            if (each.release().told() == 0) continue;
            check.of(each);
            seen++;
        }
        assertThat(seen).isGreaterThan(RUNS / 5);
    }

    private static Case caseOf(AnswerColumns answers) {
        var release = new RowRelease(new Analysis(answers, MINIMUM));
        var data = RowAnswers.rows(release);
        var attributes = (int) data.variables().stream()
                .filter(each -> Set.of("unit", "cohort", "sex").contains(each.name()))
                .count();
        return new Case(answers, release, data, RowAnswers.cells(data), attributes);
    }

    /** Many small units whose people think alike. */
    private static AnswerColumns alike(Random random) {
        var sizes = IntStream.range(0, 20).map(i -> 5 + random.nextInt(3)).toArray();
        return RowAnswers.random(random, Rosters.units(sizes), 1);
    }

    private static Map<List<Integer>, List<int[]>> byAttributes(Case each) {
        return Arrays.stream(each.rows()).collect(Collectors.groupingBy(row -> IntStream.range(0, each.attributes())
                .mapToObj(i -> row[i])
                .toList()));
    }

    @Test
    void rows_that_share_their_attributes_are_at_least_the_minimum() {
        var kept = new int[1];
        forEachCase(each -> {
            kept[0] += each.attributes();
            byAttributes(each).values().forEach(rows -> assertThat(rows).hasSizeGreaterThanOrEqualTo(MINIMUM));
        });
        assertThat(kept[0]).isGreaterThan(RUNS / 2);
    }

    @Test
    void attributes_and_what_one_says_about_oneself_are_shared_too() {
        var kept = new int[1];
        forEachCase(each -> {
            int about = IntStream.range(0, each.data().variables().size())
                    .filter(i -> each.name(i).equals("usia"))
                    .findFirst()
                    .orElse(-1);
            if (about < 0) return;
            kept[0]++;
            var groups = Arrays.stream(each.rows()).collect(Collectors.groupingBy(row -> {
                var of = new ArrayList<Integer>();
                for (int i = 0; i < each.attributes(); i++) of.add(row[i]);
                of.add(row[about]);
                return of;
            }));
            for (var rows : groups.values()) {
                assertThat(rows).hasSizeGreaterThanOrEqualTo(MINIMUM);
                for (int i = each.attributes(); i < rows.get(0).length; i++) {
                    if (i != about) assertThat(tells(each, rows, i, false)).isFalse();
                }
            }
        });
        assertThat(kept[0]).isPositive();
    }

    @Test
    void every_answer_that_is_told_apart_was_given_by_the_minimum() {
        forEachCase(each -> {
            for (int column = each.attributes();
                    column < each.data().variables().size();
                    column++) {
                var counts = new TreeMap<Integer, Integer>();
                for (var row : each.rows()) counts.merge(row[column], 1, Integer::sum);
                int at = column;
                counts.forEach((category, count) -> {
                    if (!each.isMissing(at, category)) assertThat(count).isGreaterThanOrEqualTo(MINIMUM);
                });
            }
        });
    }

    /** Whether all who gave an answer gave the same; with gaps counted as something else, or not at all. */
    private static boolean tells(Case each, List<int[]> rows, int column, boolean gapsCount) {
        var given = rows.stream()
                .map(row -> row[column])
                .filter(category -> gapsCount || !each.isMissing(column, category))
                .distinct()
                .toList();
        return given.size() == 1 && each.isAnswer(column, given.get(0));
    }

    @Test
    void no_group_of_rows_agrees() {
        forEachCase(each -> byAttributes(each).values().forEach(rows -> {
            for (int column = each.attributes();
                    column < each.data().variables().size();
                    column++) {
                assertThat(tells(each, rows, column, false))
                        .as("%s", each.name(column))
                        .isFalse();
            }
        }));
    }

    @Test
    void one_answer_does_not_tell_another() {
        forEachCase(each -> {
            int columns = each.data().variables().size();
            for (int one = each.attributes(); one < columns; one++) {
                int by = one;
                var groups = Arrays.stream(each.rows())
                        .filter(row -> !each.isMissing(by, row[by]))
                        .collect(Collectors.groupingBy(row -> row[by]));
                for (var rows : groups.values()) {
                    for (int other = each.attributes(); other < columns; other++) {
                        if (other != one)
                            assertThat(tells(each, rows, other, true)).isFalse();
                    }
                }
            }
        });
    }

    @Test
    void what_is_withheld_of_a_group_that_agrees_does_not_follow_from_page_and_rows() {
        int withheld = 0;
        var random = new Random(22);
        for (int run = 0; run < 60; run++) {
            var each = caseOf(alike(random));
            var classes = each.release().classes();
            for (var column : each.release().columns()) {
                if (!column.isWithheldAnywhere()) continue;
                withheld++;
                var gate = each.release().analysis().gate(column.key());
                var tally = each.answers().tally(column.key());
                var known = Rosters.visible(gate.answers());
                for (int i = 0; i < classes.size(); i++) {
                    if (!column.isWithheld(i)) known.add(classes.get(i).cells());
                }
                var attacker = new Attacker(each.answers().cells().all(), known);
                for (int i = 0; i < classes.size(); i++) {
                    if (column.isWithheld(i) && tally.same(classes.get(i).cells()))
                        assertThat(attacker.knows(classes.get(i).cells())).isFalse();
                }
            }
        }
        assertThat(withheld).isGreaterThan(30);
    }

    @Test
    void what_is_shown_is_what_was_answered() {
        forEachCase(each -> {
            var classes = each.release().classes();
            for (int column = each.attributes();
                    column < each.data().variables().size();
                    column++) {
                var shown = each.release().columns().get(column - each.attributes());
                if (shown.kind() != RowColumn.Kind.SCALE && shown.kind() != RowColumn.Kind.CHOICE) continue;
                var counts = new HashMap<String, Integer>();
                for (var row : each.rows()) {
                    if (!each.isMissing(column, row[column]))
                        counts.merge(each.label(column, row[column]), 1, Integer::sum);
                }
                counts.forEach((label, count) -> {
                    var options = Set.of(label.replace("Lainnya: ", "").split(" / "));
                    var source = each.answers().column(shown.key());
                    IntPredicate isOfIt = row -> source.code(row) >= 0
                            && options.contains(
                                    shown.item().options() == null
                                            ? String.valueOf(source.code(row))
                                            : shown.item()
                                                    .options()
                                                    .get(source.code(row))
                                                    .label()
                                                    .id());
                    long given = IntStream.range(0, each.answers().rows())
                            .filter(row -> !shown.isWithheld(each.release().classOf(row)))
                            .filter(isOfIt)
                            .count();
                    assertThat(count).as("%s: %s", shown.key(), label).isEqualTo((int) given);
                });
            }
            assertThat(classes.stream().mapToInt(RowClass::answered).sum()).isEqualTo(each.rows().length);
        });
    }

    @Test
    void no_text_stands_beside_an_answer() {
        forEachCase(each -> {
            assertThat(each.data().variables())
                    .noneMatch(variable -> variable.name().equals("t"));
            assertThat(each.data().variables().toString()).doesNotContain("Rahasia");
            assertThat(each.release().leftOut()).anySatisfy((item, reason) -> {
                assertThat(item.code()).isEqualTo("t");
                assertThat(reason).isEqualTo(RowsLeftOut.NEVER_JOINED);
            });
        });
    }

    @Test
    void beside_early_figures_rows_are_four_times_as_many() {
        // options of q1, q2, s, m, usia and z, ratings, mean and deviation of n
        int figures = 5 + 5 + 5 + 4 + 3 + 3 + 11 + 2;
        for (int missing : new int[] {0, 1}) {
            var answers = RowAnswers.random(new Random(6), Rosters.units(50, 50, 52 - missing), 4);
            assertThat(answers.rows()).isEqualTo(4 * figures - missing);
            assertThat(EarlyFigures.leastRows(answers)).isZero();
            var looked = answers.seenAt(List.of(75));
            assertThat(EarlyFigures.leastRows(looked)).isEqualTo(4 * figures);
            var release = new RowRelease(new Analysis(looked, MINIMUM));
            assertThat(release.classes().isEmpty()).isEqualTo(missing > 0);
        }
    }

    @Test
    void the_same_answers_make_the_same_rows() {
        var answers = RowAnswers.random(new Random(5), Rosters.units(12, 3, 4, 30, 9), 3);
        var first = RowAnswers.rows(new RowRelease(new Analysis(answers, MINIMUM)));
        var second = RowAnswers.rows(new RowRelease(new Analysis(answers, MINIMUM)));
        assertThat(RowAnswers.cells(first)).isDeepEqualTo(RowAnswers.cells(second));
        assertThat(RowReleases.content(first)).isEqualTo(RowReleases.content(second));
    }
}
