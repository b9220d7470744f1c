package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Cut;
import id.ampera.questionnaire.Definition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Reference numbers were computed by hand or by SciPy 1.17, not by the code under test. */
class FiguresTest {
    private static final Offset<Double> EXACT = within(1e-10);

    static Definition definition(String items) {
        try {
            return new ObjectMapper()
                    .readValue(
                            "{\"schema\":1,\"languages\":[\"id\"],\"title\":{\"id\":\"T\"},\"sections\":[{\"code\":\"s\",\"title\":{\"id\":\"S\"},\"items\":["
                                    + items + "]}]}",
                            Definition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(String item, int invited, String... answers) {
        var cells = new Cells.Builder(List.of(Cut.SEX));
        int cell = cells.add(List.of(Rosters.group("F")), invited, 0);
        var columns = new AnswerColumns.Builder(OneVersion.of(definition(item)), cells.build());
        for (var answer : answers) columns.add(cell, OneVersion.ID, answer);
        var analysis = new Analysis(columns.build(), 5);
        return analysis.sections(null)
                .get(0)
                .items()
                .get(0)
                .lines()
                .get(0)
                .figures()
                .get(0);
    }

    static String likert(String code) {
        return "{\"type\":\"likert\",\"code\":\"" + code + "\",\"text\":{\"id\":\"?\"},\"options\":["
                + option("a", 1) + "," + option("b", 2) + "," + option("c", 3) + "," + option("d", 4) + ","
                + option("e", 5) + "]}";
    }

    private static String option(String code, int value) {
        return "{\"code\":\"" + code + "\",\"value\":" + value + ",\"label\":{\"id\":\"" + code + "\"}}";
    }

    private static String[] given(String... values) {
        return java.util.Arrays.stream(values)
                .map(value -> "-".equals(value) ? "{}" : "{\"q\":" + value + "}")
                .toArray(String[]::new);
    }

    @Test
    void likert_scale_with_skipped_and_absent_answers() {
        // answers 4 3 5 4 4 2 5 3 4 5 of 25 invited
        var figure = figure(
                likert("q"),
                25,
                given(
                        "\"d\"", "\"c\"", "\"e\"", "\"d\"", "null", "\"d\"", "\"b\"", "\"e\"", "\"c\"", "-", "\"d\"",
                        "\"e\""));
        assertThat(figure.hidden()).isFalse();
        assertThat(figure.n()).isEqualTo(10);
        assertThat(figure.skipped()).isEqualTo(1);
        assertThat(figure.counts()).containsExactly(0, 1, 2, 4, 3);
        assertThat(figure.shares()).containsExactly(0.0, 0.1, 0.2, 0.4, 0.3);
        assertThat(figure.scale().n()).isEqualTo(10);
        assertThat(figure.scale().mean().value()).isCloseTo(3.9, EXACT);
        assertThat(figure.scale().standardDeviation()).isCloseTo(0.9944289260117533, EXACT);
        // t.ppf(.975, 9) = 2.2621571627409915; margin = t * s / sqrt(10) * sqrt(1 - 10/25)
        double margin = 2.2621571627409915 * 0.9944289260117533 / Math.sqrt(10) * Math.sqrt(0.6);
        assertThat(figure.scale().mean().low()).isCloseTo(3.9 - margin, EXACT);
        assertThat(figure.scale().mean().high()).isCloseTo(3.9 + margin, EXACT);
        assertThat(figure.scale().topTwoCount()).isEqualTo(7);
        // 1.959963984540054 * sqrt(.7 * .3 / 10) * sqrt(15 / 24)
        double share = 1.959963984540054 * Math.sqrt(0.021) * Math.sqrt(0.625);
        assertThat(figure.scale().topTwo().low()).isCloseTo(0.7 - share, EXACT);
        assertThat(figure.scale().topTwo().high()).isCloseTo(0.7 + share, EXACT);
    }

    @Test
    void a_census_has_no_interval_and_says_so() {
        var figure = figure(likert("q"), 5, given("\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"e\""));
        assertThat(figure.scale().mean().noInterval()).isEqualTo(Figure.NoInterval.CENSUS);
        assertThat(figure.scale().mean().low()).isNull();
        assertThat(figure.scale().topTwo().noInterval()).isEqualTo(Figure.NoInterval.CENSUS);
    }

    @Test
    void a_rating_of_0_to_10_in_three_groups() {
        var figure = figure(
                "{\"type\":\"rating\",\"code\":\"q\",\"text\":{\"id\":\"?\"}}",
                20,
                given("10", "9", "8", "7", "6", "0", "10", "null"));
        assertThat(figure.counts()).containsExactly(1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2);
        var promoters = figure.scale().promoters();
        assertThat(promoters.promoters()).isEqualTo(3);
        assertThat(promoters.passives()).isEqualTo(2);
        assertThat(promoters.detractors()).isEqualTo(2);
        assertThat(promoters.score()).isCloseTo(1 / 7.0, EXACT);
        assertThat(figure.scale().mean().value()).isCloseTo(50 / 7.0, EXACT);
        assertThat(figure.scale().topTwo()).isNull();
    }

    @Test
    void several_choices_count_respondents() {
        var item = "{\"type\":\"multiple-choice\",\"code\":\"q\",\"text\":{\"id\":\"?\"},\"options\":[" + option("a", 1)
                + "," + option("b", 2) + "," + option("c", 3) + "]}";
        var figure =
                figure(item, 9, given("[\"a\",\"b\"]", "[\"b\"]", "[\"a\"]", "[]", "null", "[\"a\",\"b\"]", "[\"a\"]"));
        assertThat(figure.n()).isEqualTo(5);
        assertThat(figure.skipped()).isEqualTo(2);
        assertThat(figure.counts()).containsExactly(4, 3, 0);
        assertThat(figure.shares()).containsExactly(0.8, 0.6, 0.0);
        assertThat(figure.scale()).isNull();
    }

    @Test
    void one_choice_of_all_hides_several_choices() {
        var item = "{\"type\":\"multiple-choice\",\"code\":\"q\",\"text\":{\"id\":\"?\"},\"options\":[" + option("a", 1)
                + "," + option("b", 2) + "]}";
        var figure = figure(item, 9, given("[\"a\",\"b\"]", "[\"a\"]", "[\"a\"]", "[\"a\"]", "[\"a\",\"b\"]"));
        assertThat(figure.hidden()).isTrue();
        assertThat(figure.reason()).isEqualTo(HiddenReason.SAME_ANSWER);
        assertThat(figure.counts()).isNull();
        assertThat(figure.n()).isEqualTo(5);
    }

    @Test
    void numbers_show_rounded_ends() {
        var item = "{\"type\":\"number\",\"code\":\"q\",\"text\":{\"id\":\"?\"},\"decimals\":1}";
        var figure = figure(item, 30, given("12.5", "103", "187", "3", "40", "null"));
        assertThat(figure.number().mean().value()).isCloseTo(69.1, EXACT);
        assertThat(figure.number().median()).isEqualTo(40);
        assertThat(figure.number().minimum()).isEqualTo(0);
        assertThat(figure.number().maximum()).isEqualTo(190);
        var negative = figure(item, 30, given("-1.5", "-0.2", "0", "0.7", "0.3"));
        assertThat(negative.number().minimum()).isEqualTo(-1.5);
        assertThat(negative.number().maximum()).isEqualTo(0.7);
        var zeros = figure(item, 30, given("0", "0", "0", "0", "0"));
        assertThat(zeros.reason()).isEqualTo(HiddenReason.SAME_ANSWER);
    }

    @Test
    void texts_are_counted_and_blank_ones_are_skipped() {
        var figure = figure(
                "{\"type\":\"long-text\",\"code\":\"q\",\"text\":{\"id\":\"?\"}}",
                9,
                given("\"bagus\"", "\" \\u200b\"", "null", "\"baik\"", "\"bagus\"", "\"=1+1\""));
        assertThat(figure.n()).isEqualTo(4);
        assertThat(figure.skipped()).isEqualTo(2);
        assertThat(figure.counts()).isNull();
    }

    @Test
    void nobody_answered_an_item_of_a_campaign_that_many_answered() {
        var figure = figure(likert("q"), 9, given("null", "null", "null", "null", "null", "-"));
        assertThat(figure.hidden()).isFalse();
        assertThat(figure.n()).isZero();
        assertThat(figure.skipped()).isEqualTo(5);
        assertThat(figure.shares()).isNull();
        assertThat(figure.scale()).isNull();
    }

    @Test
    void fewer_than_the_minimum_show_nothing_at_all() {
        var figure = figure(likert("q"), 9, given("\"a\"", "\"b\"", "\"c\"", "\"d\""));
        assertThat(figure.reason()).isEqualTo(HiddenReason.SMALL_GROUP);
        assertThat(figure.n()).isNull();
        assertThat(figure.skipped()).isNull();
    }
}
