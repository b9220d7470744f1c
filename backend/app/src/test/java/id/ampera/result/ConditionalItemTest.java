package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import id.ampera.questionnaire.Definition;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An item that is asked only of some: whom it is asked tells what they answered before. */
class ConditionalItemTest {
    private static final int MINIMUM = 5;
    private static final String OPTIONS =
            ",\"options\":[{\"code\":\"a\",\"label\":{\"id\":\"A\"}},{\"code\":\"b\",\"label\":{\"id\":\"B\"}}]}";

    private static final Definition DEFINITION =
            FiguresTest.definition("{\"type\":\"single-choice\",\"code\":\"q\",\"text\":{\"id\":\"Q\"}" + OPTIONS
                    + ",{\"type\":\"single-choice\",\"code\":\"z\",\"text\":{\"id\":\"Z\"},\"visibleWhen\":"
                    + "{\"op\":\"one-of\",\"item\":\"q\",\"options\":[\"a\"]}" + OPTIONS);

    /** So many of each cell are asked, and answer in turn, the last one leaving it out. */
    private static Analysis analysis(Cells cells, int... asked) {
        var builder = new AnswerColumns.Builder(OneVersion.of(DEFINITION), cells);
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int person = 0; person < cells.answered(cell); person++) {
                var answer = person == 2 ? "null" : person % 2 == 0 ? "\"a\"" : "\"b\"";
                builder.add(
                        cell,
                        OneVersion.ID,
                        person < asked[cell] ? "{\"q\":\"a\",\"z\":" + answer + "}" : "{\"q\":\"b\"}");
            }
        }
        return new Analysis(builder.build(), MINIMUM);
    }

    private static Figure figure(Analysis analysis, int at) {
        return analysis.sections(Cut.UNIT)
                .get(0)
                .items()
                .get(1)
                .lines()
                .get(0)
                .figures()
                .get(at);
    }

    @Test
    void the_denominator_is_who_was_asked() {
        var analysis = analysis(Rosters.units(20, 30), 12, 13);
        var result = analysis.sections(Cut.UNIT).get(0).items().get(1);
        assertThat(result.conditional()).isTrue();
        assertThat(analysis.sections(Cut.UNIT).get(0).items().get(0).conditional())
                .isFalse();
        var all = figure(analysis, 0);
        assertThat(all.asked()).isEqualTo(25);
        assertThat(all.skipped()).isEqualTo(2);
        assertThat(all.n()).isEqualTo(23);
        assertThat(all.counts()).containsExactly(11, 12);
        assertThat(figure(analysis, 1).asked()).isEqualTo(12);
        assertThat(analysis.groups(Cut.UNIT).get(1).answered()).isEqualTo(20);
    }

    @Test
    void a_group_of_which_few_were_asked_is_hidden_with_another_and_says_no_number() {
        var analysis = analysis(Rosters.units(20, 30, 40), 4, 13, 20);
        assertThat(figure(analysis, 1)).isEqualTo(Figure.hidden("U0", HiddenReason.SMALL_GROUP, null, null));
        assertThat(figure(analysis, 2).hidden()).isTrue();
        assertThat(figure(analysis, 3).hidden()).isFalse();
    }

    @Test
    void a_group_in_which_all_were_asked_would_tell_what_all_answered_before() {
        var analysis = analysis(Rosters.units(10, 30, 40), 10, 13, 20);
        assertThat(figure(analysis, 1)).isEqualTo(Figure.hidden("U0", HiddenReason.SMALL_GROUP, null, null));
        assertThat(figure(analysis, 2).hidden()).isTrue();
        assertThat(figure(analysis, 3).hidden()).isFalse();
    }

    @Test
    void how_many_were_asked_does_not_tell_what_a_group_chose_whose_answers_before_are_hidden() {
        // five of six of the first unit chose "a" and one left it out: of those who answered all agree
        var roster = Rosters.units(6, 30, 40);
        var builder = new AnswerColumns.Builder(OneVersion.of(DEFINITION), roster);
        for (int cell = 0; cell < roster.size(); cell++) {
            for (int person = 0; person < roster.answered(cell); person++) {
                var isAsked = cell == 0 ? person > 0 : person % 2 == 0;
                var none = cell == 0 ? "{\"q\":null}" : "{\"q\":\"b\"}";
                var answer = person % 4 < 2 ? "a" : "b";
                builder.add(cell, OneVersion.ID, isAsked ? "{\"q\":\"a\",\"z\":\"" + answer + "\"}" : none);
            }
        }
        var analysis = new Analysis(builder.build(), MINIMUM);
        assertThat(analysis.sections(Cut.UNIT)
                        .get(0)
                        .items()
                        .get(0)
                        .lines()
                        .get(0)
                        .figures()
                        .get(1)
                        .hidden())
                .isTrue();
        assertThat(figure(analysis, 1).asked()).isNull();
    }

    @Test
    void fewer_than_the_minimum_in_all_show_nothing() {
        var analysis = analysis(Rosters.units(20, 30), 2, 2);
        for (int at = 0; at < 3; at++) assertThat(figure(analysis, at).hidden()).isTrue();
        assertThat(figure(analysis, 0).asked()).isNull();
        assertThat(analysis.isOpen("z")).isFalse();
        assertThat(analysis.isOpen("q")).isTrue();
    }

    @Test
    void no_few_and_no_agreement_follow_from_all_cuts_together() {
        var random = new Random(9);
        int shown = 0;
        for (int run = 0; run < 400; run++) {
            var roster = Rosters.random(random, 9);
            var share = random.nextInt(1, 6);
            var asked = IntStream.range(0, roster.size())
                    .map(cell -> (int) IntStream.range(0, roster.answered(cell))
                            .filter(person -> random.nextInt(6) < share)
                            .count())
                    .toArray();
            var analysis = analysis(roster, asked);
            var sums = new ArrayList<int[]>();
            for (var cut : roster.cuts()) {
                var figures = analysis.sections(cut)
                        .get(0)
                        .items()
                        .get(1)
                        .lines()
                        .get(0)
                        .figures();
                for (var figure : figures) {
                    if (!figure.hidden()) sums.add(cells(analysis, cut, figure.group()));
                }
            }
            shown += sums.size();
            var unknown = IntStream.range(0, roster.size())
                    .filter(cell -> asked[cell] > 0)
                    .toArray();
            var attacker = new Attacker(unknown, sums);
            for (var set : Rosters.subsets(unknown)) {
                if (IntStream.of(set).map(cell -> asked[cell]).sum() < MINIMUM) {
                    assertThat(attacker.knows(set)).as("run %d", run).isFalse();
                }
            }
        }
        assertThat(shown).isGreaterThan(200);
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
}
