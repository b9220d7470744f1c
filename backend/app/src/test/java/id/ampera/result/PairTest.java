package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.campaign.Cut;
import id.ampera.result.PairResult.Both;
import id.ampera.statistics.ImportancePerformance.Quadrant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Reference numbers were computed by hand. */
class PairTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static String pair(String kind, String... rows) {
        var options = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> "{\"code\":\"" + i + "\",\"value\":" + i + ",\"label\":{\"id\":\"" + i + "\"}}")
                .toList();
        var statements = Arrays.stream(rows)
                .map(row -> "{\"code\":\"" + row + "\",\"text\":{\"id\":\"" + row + "\"}}")
                .toList();
        return "{\"type\":\"likert-matrix\",\"code\":\"q\",\"text\":{\"id\":\"Q\"},\"options\":["
                + String.join(",", options) + "],\"rows\":[" + String.join(",", statements) + "],\"pair\":{\"kind\":\""
                + kind + "\",\"first\":{\"id\":\"Satu\"},\"second\":{\"id\":\"Dua\"}}}";
    }

    /** A digit per respondent and key, a dash where it was left out. */
    private static List<String> answers(String... byKey) {
        var people = new ArrayList<String>();
        for (int i = 0; i < byKey[0].length() - byKey[0].indexOf(' ') - 1; i++) {
            var given = new ArrayList<String>();
            for (var each : byKey) {
                var parts = each.split(" ");
                var digit = parts[1].charAt(i);
                given.add("\"" + parts[0] + "\":" + (digit == '-' ? "null" : "\"" + digit + "\""));
            }
            people.add("{" + String.join(",", given) + "}");
        }
        return people;
    }

    private static ItemResult result(String item, List<String> answers) {
        var cells = new Cells.Builder(List.of(Cut.UNIT));
        int cell = cells.add(List.of(Rosters.group("U")), 50, 0);
        var columns = new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(item)), cells.build());
        for (var answer : answers) columns.add(cell, OneVersion.ID, answer);
        return new Analysis(columns.build(), 5).sections(null).get(0).items().get(0);
    }

    private static Both first(ItemResult result, int row) {
        return result.pair().rows().get(row).figures().get(0);
    }

    @Test
    void importance_and_performance_meet_at_the_means_of_the_rows() {
        var result = result(
                pair("importance-performance", "cepat", "ramah"),
                answers(
                        "q.cepat.importance 44343442",
                        "q.cepat.performance 21223121",
                        "q.ramah.importance 12122121",
                        "q.ramah.performance 34344344"));
        assertThat(result.lines())
                .extracting(ItemResult.Line::key)
                .containsExactly(
                        "q.cepat.importance", "q.cepat.performance", "q.ramah.importance", "q.ramah.performance");
        assertThat(result.lines().get(1).text().id()).isEqualTo("cepat – Dua");
        var axes = result.pair().axes().get(0);
        assertThat(axes.importance()).isCloseTo((3.5 + 1.5) / 2, EXACT);
        assertThat(axes.performance()).isCloseTo((1.75 + 3.625) / 2, EXACT);
        assertThat(axes.rows()).isEqualTo(2);
        var fast = first(result, 0);
        assertThat(fast.first().mean().value()).isCloseTo(3.5, EXACT);
        assertThat(fast.second().n()).isEqualTo(8);
        assertThat(fast.gap().n()).isEqualTo(8);
        assertThat(fast.gap().mean().value()).isCloseTo(-1.75, EXACT);
        // squares of -2 -3 -1 -2 0 -3 -2 -1 about their mean: 7.5
        assertThat(fast.gap().standardDeviation()).isCloseTo(Math.sqrt(7.5 / 7), EXACT);
        assertThat(fast.gap().mean().low()).isLessThan(-1.75);
        assertThat(fast.conformity()).isCloseTo(50, EXACT);
        assertThat(fast.quadrant()).isEqualTo(Quadrant.ACT);
        assertThat(first(result, 1).quadrant()).isEqualTo(Quadrant.EXCESS);
    }

    @Test
    void one_row_has_no_quadrant() {
        var result = result(
                pair("importance-performance", "cepat"),
                answers("q.cepat.importance 44343442", "q.cepat.performance 21223121"));
        assertThat(first(result, 0).quadrant()).isNull();
        assertThat(result.pair().axes().get(0).importance()).isNull();
    }

    @Test
    void change_is_after_less_before_and_has_no_quadrants() {
        var result = result(pair("before-after", "yakin"), answers("q.yakin.before 1223312", "q.yakin.after 3443515"));
        assertThat(result.pair().axes()).isEmpty();
        var change = first(result, 0);
        assertThat(change.gap().mean().value()).isCloseTo(11 / 7.0, EXACT);
        assertThat(change.quadrant()).isNull();
        assertThat(change.conformity()).isNull();
    }

    @Test
    void a_few_who_gave_one_rating_only_do_not_stand_out_against_those_who_gave_both() {
        // by the means of all and the mean difference of six, the seventh's answer would follow
        var one = result(pair("before-after", "yakin"), answers("q.yakin.before 1223312", "q.yakin.after 344351-"));
        var hidden = first(one, 0);
        assertThat(hidden.first().n()).isEqualTo(7);
        assertThat(hidden.second().n()).isEqualTo(6);
        assertThat(hidden.gap().hidden()).isTrue();
        assertThat(hidden.gap().reason()).isEqualTo(HiddenReason.SMALL_GROUP);
        assertThat(hidden.gap().n()).isNull();
        var five = result(
                pair("before-after", "yakin"), answers("q.yakin.before 122331245321", "q.yakin.after 3443515-----"));
        assertThat(first(five, 0).gap().n()).isEqualTo(7);
        assertThat(first(five, 0).gap().mean().value()).isCloseTo(11 / 7.0, EXACT);
    }

    @Test
    void a_difference_waits_for_the_closing() {
        var cells = new Cells.Builder(List.of(Cut.UNIT));
        int cell = cells.add(List.of(Rosters.group("U")), 50, 0);
        var required = pair("before-after", "yakin").replace("{\"type\"", "{\"required\":true,\"type\"");
        var columns = new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(required)), cells.build());
        for (var each : answers("q.yakin.before 1223312", "q.yakin.after 3443515")) {
            columns.add(cell, OneVersion.ID, each);
        }
        var interim = new Analysis(columns.build(), 5, List.of(), true)
                .sections(null)
                .get(0)
                .items()
                .get(0);
        // and so do the two ratings, or it would follow from them
        assertThat(first(interim, 0).first()).isNull();
        assertThat(first(interim, 0).gap().reason()).isEqualTo(HiddenReason.AFTER_CLOSING);
        assertThat(first(interim, 0).gap().mean()).isNull();
    }

    @Test
    void the_same_change_of_all_is_hidden_like_the_same_answer() {
        var result = result(pair("before-after", "yakin"), answers("q.yakin.before 1223312", "q.yakin.after 2334423"));
        assertThat(first(result, 0).gap().reason()).isEqualTo(HiddenReason.SAME_ANSWER);
    }

    @Test
    void where_one_rating_is_hidden_the_difference_would_give_it_back() {
        var result = result(
                pair("importance-performance", "cepat", "ramah"),
                answers(
                        "q.cepat.importance 5555555",
                        "q.cepat.performance 1223312",
                        "q.ramah.importance 1212121",
                        "q.ramah.performance 3434343"));
        var fast = first(result, 0);
        assertThat(fast.first()).isNull();
        assertThat(fast.second()).isNotNull();
        assertThat(fast.gap().reason()).isEqualTo(HiddenReason.SAME_ANSWER);
        assertThat(fast.gap().mean()).isNull();
        assertThat(fast.quadrant()).isNull();
        assertThat(result.pair().axes().get(0).importance()).isNull();
    }

    @Test
    void a_group_that_would_tell_takes_another_with_it() {
        var cells = new Cells.Builder(List.of(Cut.UNIT));
        var ids = new ArrayList<Integer>();
        for (var unit : List.of("A", "B", "C")) ids.add(cells.add(List.of(Rosters.group(unit)), 20, 0));
        var columns = new AnswerColumns.Builder(
                OneVersion.of(FiguresTest.definition(pair("before-after", "yakin"))), cells.build());
        var mixed = answers("q.yakin.before 1223312", "q.yakin.after 3443515");
        var alike = answers("q.yakin.before 12233124", "q.yakin.after 23344235");
        for (var each : mixed) columns.add(ids.get(0), OneVersion.ID, each);
        for (var each : alike) columns.add(ids.get(1), OneVersion.ID, each);
        for (var each : mixed) columns.add(ids.get(2), OneVersion.ID, each);
        var figures = new Analysis(columns.build(), 5)
                .sections(Cut.UNIT)
                .get(0)
                .items()
                .get(0)
                .pair()
                .rows()
                .get(0)
                .figures();
        assertThat(figures).extracting(Both::group).startsWith("all", "A", "B", "C");
        assertThat(figures).extracting(each -> each.first() != null).contains(true);
        assertThat(figures.subList(0, 4).stream().map(each -> each.gap().hidden()))
                .containsExactly(false, true, true, false);
    }
}
