package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Somebody keeps every release and takes the earlier from the later ones. */
class ReleasesTogetherTest {
    private static final int MINIMUM = 5;
    private static final String OPTIONS = "abcde";

    /** Two units; what the first one answers stands first. */
    private static AnswerColumns columns(String first, String second) {
        var cells = new Cells.Builder(List.of(Cut.UNIT));
        int one = cells.add(List.of(Rosters.group("U1")), 60, 0);
        int two = cells.add(List.of(Rosters.group("U2")), 60, 0);
        var required = FiguresTest.likert("q").replaceFirst("\\{", "{\"required\":true,");
        var open = "{\"type\":\"long-text\",\"code\":\"kata\",\"text\":{\"id\":\"?\"}}";
        var columns =
                new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(required + "," + open)), cells.build());
        for (var each : first.split("")) if (!each.isEmpty()) add(columns, one, each);
        for (var each : second.split("")) if (!each.isEmpty()) add(columns, two, each);
        return columns.build();
    }

    private static void add(AnswerColumns.Builder columns, int cell, String option) {
        columns.add(cell, OneVersion.ID, "{\"q\":\"" + option + "\",\"kata\":\"kata\"}");
    }

    private static List<Figure> figures(Analysis analysis, int item) {
        return analysis.sections(Cut.UNIT)
                .get(0)
                .items()
                .get(item)
                .lines()
                .get(0)
                .figures();
    }

    private static Figure all(Analysis analysis) {
        return figures(analysis, 0).get(0);
    }

    @Test
    void what_came_in_between_shows_when_it_is_mixed_and_large_enough() {
        var before = columns("aabbcc", "aabbcc");
        var after = new Analysis(columns("aabbccabcde", "aabbccabcde"), MINIMUM, List.of(before), true);
        assertThat(figures(after, 0)).noneMatch(Figure::hidden);
        assertThat(all(after).n()).isEqualTo(22);
    }

    @Test
    void if_all_who_came_in_between_chose_the_same_nothing_is_shown_of_it() {
        var before = columns("aabbcc", "aabbcc");
        var after = new Analysis(columns("aabbcceeeee", "aabbcceeeee"), MINIMUM, List.of(before), true);
        assertThat(figures(after, 0)).allMatch(figure -> figure.reason() == HiddenReason.SAME_ANSWER);
        assertThat(all(after).counts()).isNull();
    }

    @Test
    void one_unit_whose_newcomers_agree_is_hidden_with_another_and_the_total_stays() {
        var before = columns("aabbcc", "aabbcc");
        var after = new Analysis(columns("aabbcceeeee", "aabbccabcde"), MINIMUM, List.of(before), true);
        assertThat(all(after).hidden()).isFalse();
        assertThat(figures(after, 0).subList(1, 3)).allMatch(Figure::hidden);
    }

    @Test
    void an_old_answer_that_was_taken_back_does_not_stand_alone_in_the_difference() {
        var before = columns("aaaaae", "bbbccd");
        // the only "e" went, five others came
        var after = new Analysis(columns("aaaaaabbcd", "bbbccd"), MINIMUM, List.of(before), false);
        assertThat(all(after).hidden()).isTrue();
        // with another "e" among those who came nothing can be said
        var covered = new Analysis(columns("aaaaaabbcde", "bbbccdabcd"), MINIMUM, List.of(before), false);
        assertThat(all(covered).hidden()).isFalse();
    }

    @Test
    void a_release_is_compared_with_every_earlier_one() {
        var first = columns("aabbcc", "aabbcc");
        var second = columns("aabbcceeeee", "aabbcceeeee");
        // nobody came between the second and the third, so the third shows no more than the second
        var third = new Analysis(columns("aabbcceeeee", "aabbcceeeee"), MINIMUM, List.of(first, second), true);
        assertThat(all(third).hidden()).isTrue();
    }

    @Test
    void what_not_everybody_must_choose_waits_for_the_closing() {
        var interim = new Analysis(columns("aabbcc", "aabbcc"), MINIMUM, List.of(), true);
        assertThat(figures(interim, 1)).allMatch(figure -> figure.reason() == HiddenReason.AFTER_CLOSING);
        assertThat(figures(interim, 1)).allMatch(figure -> figure.n() == null);
        var settled = new Analysis(columns("aabbcc", "aabbcc"), MINIMUM, List.of(), false);
        assertThat(figures(settled, 1)).noneMatch(Figure::hidden);
    }

    @Test
    void whatever_is_drawn_no_difference_of_two_figures_agrees_or_lacks() {
        var random = new Random(11);
        int shown = 0;
        for (int run = 0; run < 400; run++) {
            var releases = new ArrayList<AnswerColumns>();
            var words = new String[] {"", ""};
            var figures = new ArrayList<List<Figure>>();
            for (int release = 0; release < 4; release++) {
                for (int unit = 0; unit < 2; unit++) words[unit] += draw(random);
                var now = columns(words[0], words[1]);
                figures.add(figures(new Analysis(now, MINIMUM, List.copyOf(releases), true), 0));
                releases.add(now);
            }
            for (int later = 1; later < 4; later++) {
                for (int group = 0; group < 3; group++) shown += attack(figures, later, group);
            }
        }
        assertThat(shown).isGreaterThan(500);
    }

    /** None, or five and more; often all alike. */
    private static String draw(Random random) {
        int size = random.nextInt(3) == 0 ? 0 : 5 + random.nextInt(4);
        var favourite = OPTIONS.charAt(random.nextInt(5));
        var drawn = new StringBuilder();
        for (int i = 0; i < size; i++) {
            drawn.append(random.nextInt(4) > 0 ? favourite : OPTIONS.charAt(random.nextInt(5)));
        }
        return drawn.toString();
    }

    private static int attack(List<List<Figure>> figures, int later, int group) {
        var now = figures.get(later).get(group);
        if (now.hidden()) return 0;
        for (int earlier = 0; earlier < later; earlier++) {
            var before = figures.get(earlier).get(group);
            if (before.hidden()) continue;
            int n = now.n() - before.n();
            assertThat(n == 0 || n >= MINIMUM).isTrue();
            for (int option = 0; option < now.counts().size(); option++) {
                int difference = now.counts().get(option) - before.counts().get(option);
                assertThat(difference).isNotNegative();
                if (n > 0) assertThat(difference).isLessThan(n);
            }
        }
        return 1;
    }
}
