package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.problem.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemMeaningTest {
    private static final String CHOICE =
            """
            {"type": "single-choice", "code": "q", "text": {"id": "Pilih"},
             "options": [{"code": "a", "label": {"id": "Satu"}}, {"code": "b", "label": {"id": "Dua"}}]}""";

    @Test
    void words_help_and_order_of_options_may_change() {
        assertThat(compare(
                        """
                        {"type": "single-choice", "code": "q", "text": {"id": "Pilihlah"}, "help": {"id": "Satu saja"},
                         "options": [{"code": "b", "label": {"id": "Nomor dua"}}, {"code": "a", "label": {"id": "Nomor satu"}}]}""",
                        CHOICE))
                .isEmpty();
    }

    @Test
    void an_option_more_or_less_is_another_question() {
        assertThat(compare(
                        """
                        {"type": "single-choice", "code": "q", "text": {"id": "Pilih"},
                         "options": [{"code": "a", "label": {"id": "Satu"}}, {"code": "c", "label": {"id": "Dua"}}]}""",
                        CHOICE))
                .extracting(FieldError::code)
                .containsExactly("meaning_options");
    }

    @Test
    void another_value_of_a_step_is_another_question() {
        assertThat(compare(likert(4, 3, 2, 1), likert(1, 2, 3, 4)))
                .extracting(FieldError::code)
                .containsExactly("meaning_options");
    }

    @Test
    void another_unit_is_another_question_and_bounds_are_not() {
        assertThat(compare(number("hari", 10), number("jam", 10)))
                .extracting(FieldError::code)
                .containsExactly("meaning_unit");
        assertThat(compare(number("hari", 20), number("hari", 10))).isEmpty();
    }

    @Test
    void every_earlier_version_counts_not_only_the_latest() {
        assertThat(compare(CHOICE, CHOICE, number("hari", 10)))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/definition/sections/0/items/0/code", "meaning_type"));
    }

    private static String number(String unit, int max) {
        return "{\"type\": \"number\", \"code\": \"q\", \"text\": {\"id\": \"Berapa\"}, \"max\": %d, \"unit\": {\"id\": \"%s\"}}"
                .formatted(max, unit);
    }

    private static String likert(int... values) {
        var options = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            options.append(i == 0 ? "" : ", ")
                    .append("{\"code\": \"%d\", \"value\": %d, \"label\": {\"id\": \"Jenjang\"}}"
                            .formatted(i + 1, values[i]));
        }
        return "{\"type\": \"likert\", \"code\": \"q\", \"text\": {\"id\": \"Setuju\"}, \"options\": [%s]}"
                .formatted(options);
    }

    private static List<FieldError> compare(String item, String... earlier) {
        var found = new Findings();
        ItemMeaning.compare(
                definition(item),
                List.of(earlier).stream().map(ItemMeaningTest::definition).toList(),
                found);
        return found.errors();
    }

    private static Definition definition(String item) {
        try {
            return new ObjectMapper()
                    .readValue(
                            """
                            {"schema": 1, "languages": ["id"], "title": {"id": "Uji"},
                             "sections": [{"code": "s", "title": {"id": "Bagian"}, "items": [%s]}]}"""
                                    .formatted(item),
                            Definition.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
