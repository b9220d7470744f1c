package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import id.ampera.result.ItemResult.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final int MINIMUM = 5;

    private static Analysis analysis(Cells cells, Random random) {
        var builder = new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(FiguresTest.likert("q"))), cells);
        for (int cell = 0; cell < cells.size(); cell++) {
            var favourite = "abcde".charAt(random.nextInt(5));
            for (int person = cells.answered(cell); person > 0; person--) {
                int mood = random.nextInt(12);
                var choice = mood > 2 ? favourite : "abcde".charAt(random.nextInt(5));
                builder.add(cell, OneVersion.ID, mood == 0 ? "{\"q\":null}" : "{\"q\":\"" + choice + "\"}");
            }
        }
        return new Analysis(builder.build(), MINIMUM);
    }

    private static Line line(Analysis analysis, Cut cut) {
        return analysis.sections(cut).get(0).items().get(0).lines().get(0);
    }

    private static int[] cells(Analysis analysis, Cut cut, String key) {
        var cells = analysis.columns().cells();
        int at = cells.cuts().indexOf(cut);
        if (key.equals(Analysis.ALL)) return cells.all();
        var wanted = new boolean[cells.groups(at).size()];
        for (int group = 0; group < wanted.length; group++) {
            wanted[group] = key.equals(Analysis.OTHERS)
                    ? !analysis.disclosure().shown(at, group)
                    : cells.groups(at).get(group).key().equals(key);
        }
        return cells.of(at, wanted);
    }

    @Test
    void what_the_page_shows_in_all_cuts_betrays_neither_few_people_nor_agreement() {
        var random = new Random(6);
        for (int run = 0; run < 250; run++) {
            var roster = Rosters.random(random, 10);
            var analysis = analysis(roster, random);
            var bases = new ArrayList<int[]>();
            var figures = new ArrayList<int[]>();
            for (var cut : roster.cuts()) {
                for (var group : analysis.groups(cut)) {
                    if (!group.hidden()) bases.add(cells(analysis, cut, group.key()));
                    else if (!group.key().equals(Analysis.ALL))
                        assertThat(group.answered()).isNull();
                }
                for (var figure : line(analysis, cut).figures()) {
                    if (!figure.hidden()) figures.add(cells(analysis, cut, figure.group()));
                    else assertThat(figure.counts()).isNull();
                }
            }
            var answered = IntStream.of(roster.all())
                    .filter(cell -> roster.answered(cell) > 0)
                    .toArray();
            var knowsBases = new Attacker(answered, bases);
            var knowsFigures = new Attacker(answered, figures);
            for (var set : Rosters.subsets(answered)) {
                if (roster.answered(set) >= MINIMUM) continue;
                assertThat(knowsBases.knows(set)).as("run %d", run).isFalse();
                assertThat(knowsFigures.knows(set)).as("run %d", run).isFalse();
            }
            var tally = analysis.columns().tally("q");
            for (var cut : roster.cuts()) {
                for (var group : roster.groups(roster.cuts().indexOf(cut))) {
                    var of = cells(analysis, cut, group.key());
                    if (tally.same(of))
                        assertThat(knowsFigures.knows(of)).as("run %d", run).isFalse();
                }
            }
        }
    }

    @Test
    void hidden_units_stand_together_in_one_row() {
        var analysis = analysis(Rosters.units(20, 4, 9, 11, 30, 8), new Random(7));
        var groups = analysis.groups(Cut.UNIT);
        assertThat(groups)
                .extracting(GroupView::key)
                .containsExactly("all", "U0", "U1", "U2", "U3", "U4", "U5", "others");
        assertThat(groups.get(2)).isEqualTo(new GroupView("U1", "U1", true, null, null, null, null));
        assertThat(groups.get(7)).isEqualTo(new GroupView("others", null, false, 12, 12, 1.0, 2));
        assertThat(line(analysis, Cut.UNIT).figures().get(2))
                .isEqualTo(Figure.hidden("U1", HiddenReason.SMALL_GROUP, null, null));
    }

    @Test
    void without_a_cut_there_is_only_the_whole() {
        var analysis = analysis(Rosters.units(20, 4), new Random(8));
        assertThat(analysis.groups(null)).extracting(GroupView::key).containsExactly("all");
        assertThat(line(analysis, null).figures()).hasSize(1);
    }

    @Test
    void of_a_point_with_few_answers_the_number_expected_does_not_tell_how_many_came() {
        var roster = new Cells.Builder(List.of(Cut.POINT));
        for (var name : List.of("P0", "P1", "P2")) roster.add(List.of(Rosters.group(name)), 3, 0);
        var columns = new AnswerColumns.Builder(
                OneVersion.of(FiguresTest.definition(FiguresTest.likert("q"))), roster.build());
        int[] came = {4, 8, 30};
        for (int point = 0; point < came.length; point++) {
            for (int i = 0; i < came[point]; i++)
                columns.add(point, OneVersion.ID, "{\"q\":\"" + "abc".charAt(i % 3) + "\"}");
        }
        var analysis = new Analysis(columns.build(), 5, true, Analysis.Past.NONE, false);
        assertThat(analysis.sizes(Cut.POINT).stream()
                        .map(Analysis.GroupSize::invited)
                        .toList())
                .containsExactly(9, 3, 3, 3);
        var shown = analysis.groups(Cut.POINT).get(3);
        assertThat(shown.answered()).isEqualTo(30);
        assertThat(shown.invited()).isEqualTo(30);
    }

    @Test
    void the_least_and_the_largest_number_are_told_of_all_together_only() {
        var roster = new Cells.Builder(List.of(Cut.UNIT));
        for (var name : List.of("U0", "U1")) roster.add(List.of(Rosters.group(name)), 20, 0);
        var columns = new AnswerColumns.Builder(
                OneVersion.of(FiguresTest.definition("{\"type\":\"number\",\"code\":\"q\",\"text\":{\"id\":\"?\"}}")),
                roster.build());
        for (int i = 0; i < 16; i++) columns.add(i % 2, OneVersion.ID, "{\"q\":" + (i * 3) + "}");
        var figures = new Analysis(columns.build(), 5)
                .sections(Cut.UNIT)
                .get(0)
                .items()
                .get(0)
                .lines()
                .get(0)
                .figures();
        assertThat(figures.get(0).number().maximum()).isEqualTo(45.0);
        assertThat(figures.get(1).number().mean()).isNotNull();
        assertThat(figures.get(1).number().minimum()).isNull();
        assertThat(figures.get(1).number().maximum()).isNull();
    }

    @Test
    void the_fingerprint_changes_with_any_answer() {
        var cells = Rosters.units(5, 5);
        var definition = FiguresTest.definition(FiguresTest.likert("q"));
        assertThat(List.of("a", "b").stream()
                        .map(choice -> {
                            var columns = new AnswerColumns.Builder(OneVersion.of(definition), cells);
                            columns.add(0, OneVersion.ID, "{\"q\":\"" + choice + "\"}");
                            return columns.build().digest();
                        })
                        .distinct())
                .hasSize(2)
                .allMatch(print -> print.matches("[0-9a-f]{64}"));
    }
}
