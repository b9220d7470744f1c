package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final String OPTIONS =
            ",\"options\":[{\"code\":\"a\",\"label\":{\"id\":\"A\"}},{\"code\":\"b\",\"label\":{\"id\":\"B\"}},{\"code\":\"c\",\"label\":{\"id\":\"C\"}}]";
    private static final String NOTE = "{\"type\":\"note\",\"code\":\"n\",\"text\":{\"id\":\"Bacalah\"}}";

    private static List<ItemResult> results(String items, String... answers) {
        var cells = new Cells.Builder(List.of(Cut.SEX));
        int cell = cells.add(List.of(Rosters.group("F")), 50, 0);
        var columns = new AnswerColumns.Builder(OneVersion.of(FiguresTest.definition(items)), cells.build());
        for (var answer : answers) columns.add(cell, OneVersion.ID, answer);
        return new Analysis(columns.build(), 5).sections(null).get(0).items();
    }

    private static Figure figure(List<ItemResult> results, int item) {
        return results.get(item).lines().get(0).figures().get(0);
    }

    private static String ranking(String more) {
        return "{\"type\":\"ranking\",\"code\":\"q\",\"text\":{\"id\":\"Q\"}" + more + OPTIONS + "}";
    }

    @Test
    void first_places_are_counted_and_every_place_has_points() {
        var results = results(
                NOTE + "," + ranking(""),
                "{\"q\":[\"a\",\"b\",\"c\"]}",
                "{\"q\":[\"a\",\"c\",\"b\"]}",
                "{\"q\":[\"b\",\"a\",\"c\"]}",
                "{\"q\":[\"c\",\"a\",\"b\"]}",
                "{\"q\":[\"a\",\"b\",\"c\"]}",
                "{\"q\":null}");
        assertThat(results).extracting(ItemResult::code).containsExactly("q");
        var figure = figure(results, 0);
        assertThat(figure.n()).isEqualTo(5);
        assertThat(figure.skipped()).isEqualTo(1);
        assertThat(figure.counts()).containsExactly(3, 1, 1);
        // by hand: a 3+3+2+2+3, b 2+1+3+1+2, c 1+2+1+3+1
        assertThat(figure.points()).containsExactly(13 / 5.0, 9 / 5.0, 8 / 5.0);
    }

    @Test
    void what_is_not_among_the_best_has_no_points() {
        var results = results(
                ranking(",\"maxChoices\":2"),
                "{\"q\":[\"c\",\"a\"]}",
                "{\"q\":[\"c\",\"a\"]}",
                "{\"q\":[\"c\",\"b\"]}",
                "{\"q\":[\"a\",\"c\"]}",
                "{\"q\":[\"c\",\"a\"]}");
        assertThat(figure(results, 0).counts()).containsExactly(1, 0, 4);
        assertThat(figure(results, 0).points()).containsExactly(5 / 5.0, 1 / 5.0, 9 / 5.0);
    }

    @Test
    void orders_with_the_same_first_are_hidden_like_the_same_answer() {
        var same = "{\"q\":[\"b\",\"a\",\"c\"]}";
        var figure = figure(results(ranking(""), same, same, same, same, "{\"q\":[\"b\",\"c\",\"a\"]}"), 0);
        assertThat(figure.reason()).isEqualTo(HiddenReason.SAME_ANSWER);
        assertThat(figure.points()).isNull();
    }

    @Test
    void what_rests_on_a_consent_is_shown_though_everybody_gave_it() {
        var consent = "{\"type\":\"consent\",\"code\":\"ok\",\"text\":{\"id\":\"Setuju\"}}";
        var rests = ranking(",\"visibleWhen\":{\"op\":\"answered\",\"item\":\"ok\"}");
        var first = "{\"ok\":\"yes\",\"q\":[\"a\",\"b\",\"c\"]}";
        var other = "{\"ok\":\"yes\",\"q\":[\"b\",\"a\",\"c\"]}";
        var results = results(consent + "," + rests, first, other, first, other, first);
        assertThat(figure(results, 0).n()).isEqualTo(5);
        assertThat(figure(results, 0).counts()).isNull();
        assertThat(results.get(1).conditional()).isTrue();
        assertThat(figure(results, 1).hidden()).isFalse();
        assertThat(figure(results, 1).asked()).isEqualTo(5);
        var two = results(consent + "," + rests, first, other, "{\"ok\":null}", "{\"ok\":null}", "{\"ok\":null}");
        assertThat(figure(two, 1).reason()).isEqualTo(HiddenReason.SMALL_GROUP);
    }
}
