package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.problem.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found about conditions before a questionnaire is published. */
class ConditionCheckTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AT = "/definition/sections/0/items/";
    private static final String CHOICE =
            """
            {"type":"single-choice","code":"a","text":{"id":"A"},"required":true,"options":[
              {"code":"ya","label":{"id":"Ya"}},{"code":"tidak","label":{"id":"Tidak"}}]}""";
    private static final String MANY =
            """
            {"type":"multiple-choice","code":"m","text":{"id":"M"},"maxChoices":2,"options":[
              {"code":"p","label":{"id":"P"}},{"code":"q","label":{"id":"Q"}},{"code":"r","label":{"id":"R"}}]}""";
    private static final String NUMBER =
            """
            {"type":"number","code":"n","text":{"id":"N"},"min":0,"max":10}""";
    private static final String DAY =
            """
            {"type":"date","code":"d","text":{"id":"D"},"earliest":"2024-01-01","latest":"2024-12-31"}""";
    private static final String RATING = """
            {"type":"rating","code":"r","text":{"id":"R"}}""";

    private static List<String> found(String... items) {
        return foundIn("{\"code\":\"s\",\"title\":{\"id\":\"S\"},\"items\":[" + String.join(",", items) + "]}");
    }

    private static List<String> foundIn(String... sections) {
        try {
            var definition = JSON.readValue(
                    "{\"schema\":1,\"languages\":[\"id\"],\"title\":{\"id\":\"T\"},\"sections\":["
                            + String.join(",", sections) + "]}",
                    Definition.class);
            assertThat(DefinitionShape.check(definition)).isEmpty();
            return said(DefinitionCompleteness.check(definition));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> said(List<FieldError> errors) {
        return errors.stream().map(each -> each.pointer() + " " + each.code()).toList();
    }

    private static String text(String code, String members) {
        return "{\"type\":\"short-text\",\"code\":\"" + code + "\",\"text\":{\"id\":\"T\"}," + members + "}";
    }

    private static String when(String condition) {
        return text("z", "\"visibleWhen\":" + condition);
    }

    private static String is(String item, String option) {
        return "{\"op\":\"one-of\",\"item\":\"" + item + "\",\"options\":[\"" + option + "\"]}";
    }

    private static String compare(String item, String is, String operand) {
        return "{\"op\":\"compare\",\"item\":\"" + item + "\",\"is\":\"" + is + "\"," + operand + "}";
    }

    private static String all(String... parts) {
        return "{\"op\":\"all\",\"of\":[" + String.join(",", parts) + "]}";
    }

    private static String not(String part) {
        return "{\"op\":\"not\",\"of\":[" + part + "]}";
    }

    @Test
    void a_note_may_have_a_condition() {
        var note = "{\"type\":\"note\",\"code\":\"i\",\"text\":{\"id\":\"I\"},\"visibleWhen\":" + is("a", "ya") + "}";
        assertThat(found(CHOICE, note)).isEmpty();
        assertThat(found(CHOICE, note.replace("\"ya\"", "\"mungkin\""))).isNotEmpty();
    }

    @Test
    void a_condition_on_an_earlier_answer_is_fine() {
        assertThat(found(CHOICE, when(is("a", "ya")))).isEmpty();
        assertThat(found(MANY, when("{\"op\":\"contains\",\"item\":\"m\",\"options\":[\"p\",\"r\"]}")))
                .isEmpty();
        assertThat(found(NUMBER, when(compare("n", "at-least", "\"value\":10"))))
                .isEmpty();
        assertThat(found(DAY, when(compare("d", "less", "\"date\":\"2024-01-02\""))))
                .isEmpty();
    }

    @Test
    void what_is_missing_later_or_circular_is_named_where_it_stands() {
        assertThat(found(CHOICE, when(all(is("a", "ya"), is("gone", "ya")))))
                .containsExactly(AT + "1/visibleWhen/of/1/item condition_item");
        assertThat(found(when(is("a", "ya")), CHOICE)).containsExactly(AT + "0/visibleWhen/item condition_later");
        assertThat(found(when("{\"op\":\"answered\",\"item\":\"z\"}")))
                .containsExactly(AT + "0/visibleWhen/item condition_cycle");
        assertThat(found(
                        text("x", "\"visibleWhen\":{\"op\":\"answered\",\"item\":\"y\"}"),
                        text("y", "\"visibleWhen\":{\"op\":\"answered\",\"item\":\"x\"}")))
                .containsExactly(AT + "0/visibleWhen/item condition_cycle");
        assertThat(found(CHOICE, text("z", "\"requiredWhen\":" + is("b", "ya"))))
                .containsExactly(AT + "1/requiredWhen/item condition_item");
    }

    @Test
    void a_section_rests_on_earlier_sections_only() {
        var first = "{\"code\":\"s\",\"title\":{\"id\":\"S\"},\"items\":[" + CHOICE + "]}";
        var fine = "{\"code\":\"t\",\"title\":{\"id\":\"T\"},\"visibleWhen\":" + is("a", "ya") + ",\"items\":[" + RATING
                + "]}";
        assertThat(foundIn(first, fine)).isEmpty();
        assertThat(foundIn(fine, first)).containsExactly("/definition/sections/0/visibleWhen/item condition_later");
        assertThat(foundIn(fine.replace(RATING, CHOICE)))
                .containsExactly("/definition/sections/0/visibleWhen/item condition_cycle");
    }

    @Test
    void a_test_suits_the_kind_and_the_options_of_its_item() {
        assertThat(found(RATING, when(is("r", "1")))).containsExactly(AT + "1/visibleWhen/item condition_type");
        assertThat(found(CHOICE, when("{\"op\":\"contains\",\"item\":\"a\",\"options\":[\"ya\"]}")))
                .containsExactly(AT + "1/visibleWhen/item condition_type");
        assertThat(found(CHOICE, when(compare("a", "more", "\"value\":1"))))
                .containsExactly(AT + "1/visibleWhen/item condition_type");
        assertThat(found(DAY, when(compare("d", "more", "\"value\":1"))))
                .containsExactly(AT + "1/visibleWhen/value condition_type");
        assertThat(found(RATING, when(compare("r", "more", "\"date\":\"2024-01-01\""))))
                .containsExactly(AT + "1/visibleWhen/date condition_type");
        assertThat(found(RATING, DAY, when(compare("r", "more", "\"to\":\"d\""))))
                .containsExactly(AT + "2/visibleWhen/to condition_type");
        assertThat(found(CHOICE, when(is("a", "mungkin"))))
                .containsExactly(AT + "1/visibleWhen/options/0 condition_option");
    }

    @Test
    void what_can_never_hold_is_a_contradiction() {
        var contradiction = AT + "1/visibleWhen condition_contradiction";
        assertThat(found(CHOICE, when(all(is("a", "ya"), is("a", "tidak"))))).containsExactly(contradiction);
        assertThat(found(CHOICE, when(all(is("a", "ya"), not(is("a", "ya")))))).containsExactly(contradiction);
        assertThat(found(CHOICE, when(not("{\"op\":\"answered\",\"item\":\"a\"}"))))
                .as("it must be answered")
                .containsExactly(contradiction);
        assertThat(found(NUMBER, when(compare("n", "more", "\"value\":10")))).containsExactly(contradiction);
        assertThat(found(NUMBER, when(all(compare("n", "more", "\"value\":4"), compare("n", "less", "\"value\":5")))))
                .as("there is no whole number between")
                .containsExactly(contradiction);
        assertThat(found(RATING, when(compare("r", "less", "\"value\":0")))).containsExactly(contradiction);
        assertThat(found(DAY, when(compare("d", "at-least", "\"date\":\"2025-01-01\""))))
                .containsExactly(contradiction);
        assertThat(found(MANY, when("{\"op\":\"count\",\"item\":\"m\",\"is\":\"more\",\"value\":2}")))
                .containsExactly(contradiction);
        assertThat(found(
                        MANY,
                        when(all(
                                "{\"op\":\"contains\",\"item\":\"m\",\"options\":[\"p\"]}",
                                "{\"op\":\"contains\",\"item\":\"m\",\"options\":[\"q\"]}",
                                "{\"op\":\"contains\",\"item\":\"m\",\"options\":[\"r\"]}"))))
                .as("two at most")
                .containsExactly(contradiction);
    }

    @Test
    void what_can_hold_is_not() {
        assertThat(found(
                        NUMBER,
                        when(all(compare("n", "at-least", "\"value\":10"), not(compare("n", "less", "\"value\":3"))))))
                .isEmpty();
        assertThat(found(
                        MANY,
                        when(all(
                                "{\"op\":\"contains\",\"item\":\"m\",\"options\":[\"p\",\"q\"]}",
                                "{\"op\":\"contains\",\"item\":\"m\",\"options\":[\"q\",\"r\"]}",
                                "{\"op\":\"count\",\"item\":\"m\",\"is\":\"equal\",\"value\":1}"))))
                .as("the one in both")
                .isEmpty();
        assertThat(found(MANY, when(not("{\"op\":\"answered\",\"item\":\"m\"}"))))
                .isEmpty();
        assertThat(found(RATING, NUMBER, when(compare("r", "more", "\"to\":\"n\""))))
                .isEmpty();
    }

    @Test
    void an_item_that_rests_on_a_hidden_one_is_unreachable() {
        var reason = text("x", "\"visibleWhen\":" + is("a", "tidak"));
        assertThat(found(CHOICE, reason, when(all(is("a", "ya"), "{\"op\":\"answered\",\"item\":\"x\"}"))))
                .containsExactly(AT + "2/visibleWhen unreachable");
        assertThat(found(CHOICE, reason, when(all(is("a", "ya"), not("{\"op\":\"answered\",\"item\":\"x\"}")))))
                .isEmpty();
        var first = "{\"code\":\"s\",\"title\":{\"id\":\"S\"},\"items\":[" + CHOICE + "]}";
        var second = "{\"code\":\"t\",\"title\":{\"id\":\"T\"},\"visibleWhen\":" + is("a", "ya") + ",\"items\":["
                + RATING + "," + when(is("a", "tidak")) + "]}";
        assertThat(foundIn(first, second)).containsExactly("/definition/sections/1/items/1/visibleWhen unreachable");
    }

    @Test
    void texts_repeat_only_earlier_answers() {
        assertThat(found(CHOICE, "{\"type\":\"short-text\",\"code\":\"z\",\"text\":{\"id\":\"Anda menyebut {a}\"}}"))
                .isEmpty();
        assertThat(found("{\"type\":\"short-text\",\"code\":\"z\",\"text\":{\"id\":\"{z} {gone}\"}}"))
                .containsExactly(AT + "0/text/id piping_later", AT + "0/text/id piping_item");
    }

    @Test
    void a_rule_names_its_own_answer_and_earlier_ones() {
        var check = "\"checks\":[{\"must\":%s,\"message\":{\"id\":\"Periksa\"}}]";
        var fine = NUMBER.replace("\"min\"", check.formatted(compare("n", "at-least", "\"to\":\"r\"")) + ",\"min\"");
        assertThat(found(RATING, fine)).isEmpty();
        assertThat(found(fine, RATING)).containsExactly(AT + "0/checks/0/must/to condition_later");
        var never = NUMBER.replace("\"min\"", check.formatted(compare("n", "more", "\"value\":10")) + ",\"min\"");
        assertThat(found(never)).containsExactly(AT + "0/checks/0/must condition_contradiction");
    }

    @Test
    void a_shuffled_section_has_no_item_that_rests_on_another_in_it() {
        var shuffled = "{\"code\":\"s\",\"title\":{\"id\":\"S\"},\"shuffle\":true,\"items\":[" + CHOICE + ",%s]}";
        assertThat(foundIn(shuffled.formatted(RATING))).isEmpty();
        assertThat(foundIn(shuffled.formatted(when(is("a", "ya")))))
                .containsExactly("/definition/sections/0/shuffle shuffle_conditions");
    }

    @Test
    void a_slider_needs_both_ends_and_a_scale_may_have_seven_points() {
        var slider = "{\"type\":\"number\",\"code\":\"n\",\"text\":{\"id\":\"N\"},\"slider\":true,\"min\":0%s}";
        assertThat(found(slider.formatted(",\"max\":100"))).isEmpty();
        assertThat(found(slider.formatted(""))).containsExactly(AT + "0/max slider_bounds");
        var points = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            points.append(i > 1 ? "," : "")
                    .append("{\"code\":\"" + i + "\",\"value\":" + i + ",\"label\":{\"id\":\"" + i + "\"}}");
        }
        assertThat(found("{\"type\":\"likert\",\"code\":\"l\",\"text\":{\"id\":\"L\"},\"options\":[" + points + "]}"))
                .isEmpty();
    }
}
