package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of forms. */
class XlsExpressionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "${pilih} = 'a' | {\"op\":\"one-of\",\"item\":\"pilih\",\"options\":[\"a\"]}",
                "'a' = ${pilih} | {\"op\":\"one-of\",\"item\":\"pilih\",\"options\":[\"a\"]}",
                "selected(${banyak}, \"b\") | {\"op\":\"contains\",\"item\":\"banyak\",\"options\":[\"b\"]}",
                "selected(${pilih},'a') | {\"op\":\"one-of\",\"item\":\"pilih\",\"options\":[\"a\"]}",
                "${angka}>=3.5 | {\"op\":\"compare\",\"item\":\"angka\",\"is\":\"at-least\",\"value\":3.5}",
                "10 < ${angka} | {\"op\":\"compare\",\"item\":\"angka\",\"is\":\"more\",\"value\":10}",
                "${angka} > -2 | {\"op\":\"compare\",\"item\":\"angka\",\"is\":\"more\",\"value\":-2}",
                "${hari} < date('2025-06-30') | {\"op\":\"compare\",\"item\":\"hari\",\"is\":\"less\",\"date\":\"2025-06-30\"}",
                "${angka} = ${nilai} | {\"op\":\"compare\",\"item\":\"angka\",\"is\":\"equal\",\"to\":\"nilai\"}",
                "count-selected(${banyak}) <= 2 | {\"op\":\"count\",\"item\":\"banyak\",\"is\":\"at-most\",\"value\":2}",
                "${teks} != '' | {\"op\":\"answered\",\"item\":\"teks\"}",
                "string-length(${teks}) > 0 | {\"op\":\"answered\",\"item\":\"teks\"}",
                "${teks} = '' | {\"op\":\"not\",\"of\":[{\"op\":\"answered\",\"item\":\"teks\"}]}",
                ". > 5 | {\"op\":\"compare\",\"item\":\"nilai\",\"is\":\"more\",\"value\":5}",
                "${skala} >= 4 | {\"op\":\"compare\",\"item\":\"skala\",\"is\":\"at-least\",\"value\":4}",
            })
    void a_test_means_the_same(String text, String condition) throws Exception {
        assertThat(JSON.readTree(JSON.writeValueAsString(read(text)))).isEqualTo(JSON.readTree(condition));
    }

    @Test
    void not_equal_holds_of_nothing_too() throws Exception {
        assertThat(read("${angka} != 5").op()).isEqualTo(ConditionKind.NOT);
        assertThat(read("${pilih} != 'a'").op()).isEqualTo(ConditionKind.NOT);
    }

    @Test
    void and_binds_more_than_or_and_brackets_more_than_both() throws Exception {
        assertThat(read("${pilih}='a' or ${pilih}='b'").options()).containsExactly("a", "b");
        var loose = read("${pilih}='a' or ${pilih}='b' and ${angka}>1");
        assertThat(loose.op()).isEqualTo(ConditionKind.ANY);
        assertThat(loose.of().get(1).op()).isEqualTo(ConditionKind.ALL);
        var bracketed = read("(${pilih}='a' or ${pilih}='b') and not(${angka}>1)");
        assertThat(bracketed.op()).isEqualTo(ConditionKind.ALL);
        assertThat(bracketed.of().get(1).op()).isEqualTo(ConditionKind.NOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regex(., '[a-z]+')",
                "today() > ${hari}",
                "${angka} + 1 > 3",
                "if(${angka} > 1, 'a', 'b') = 'a'",
                "${tak_ada} = 'a'",
                "${pilih} > 'a'",
                "${angka}",
                "${angka} >",
                "${teks} = 'x'",
                "selected(${angka}, '1')",
                "pulldata('a','b') = 'c'",
                "(${pilih} = 'a'",
                "",
            })
    void what_a_condition_cannot_say_is_not_guessed(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(XlsExpression.Unmapped.class);
    }

    @Test
    void nesting_without_end_is_refused_and_does_not_exhaust_the_stack() {
        for (var opening : List.of("(", "not(", "-", "count-selected(")) {
            assertThatThrownBy(() -> read(opening.repeat(100_000))).isInstanceOf(XlsExpression.Unmapped.class);
        }
    }

    /** Written and read again, a condition is the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":\"all\",\"of\":[{\"op\":\"answered\",\"item\":\"teks\"},{\"op\":\"any\",\"of\":[{\"op\":\"contains\",\"item\":\"banyak\",\"options\":[\"a\"]},{\"op\":\"count\",\"item\":\"banyak\",\"is\":\"more\",\"value\":1}]}]}",
                "{\"op\":\"not\",\"of\":[{\"op\":\"compare\",\"item\":\"hari\",\"is\":\"at-least\",\"date\":\"2025-01-01\"}]}",
                "{\"op\":\"compare\",\"item\":\"nilai\",\"is\":\"at-most\",\"to\":\"angka\"}",
            })
    void what_is_written_is_read_again(String condition) throws Exception {
        var given = JSON.readValue(condition, Condition.class);
        assertThat(read(new XlsConditionText(definition()).of(given, null))).isEqualTo(given);
    }

    private static Condition read(String text) throws XlsExpression.Unmapped {
        return XlsExpression.read(text, name -> find(name).map(Item::code), "nilai", key -> find(key)
                .orElseThrow());
    }

    private static Optional<Item> find(String code) {
        return definition().items().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private static Definition definition() {
        var options =
                "\"options\": [{\"code\": \"a\", \"label\": {\"id\": \"A\"}}, {\"code\": \"b\", \"label\": {\"id\": \"B\"}}]";
        var items = String.join(
                ",",
                item("single-choice", "pilih", options),
                item("multiple-choice", "banyak", options),
                item("number", "angka", "\"min\": 0"),
                item("rating", "nilai", "\"required\": true"),
                item("date", "hari", "\"required\": true"),
                item("short-text", "teks", "\"required\": true"),
                item("likert", "skala", options));
        try {
            return JSON.readValue(
                    "{\"schema\": 1, \"languages\": [\"id\"], \"title\": {\"id\": \"Uji\"}, \"sections\": [{\"code\": \"s\", \"title\": {\"id\": \"S\"}, \"items\": ["
                            + items + "]}]}",
                    Definition.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String item(String type, String code, String more) {
        return "{\"type\": \"" + type + "\", \"code\": \"" + code + "\", \"text\": {\"id\": \"?\"}, " + more + "}";
    }
}
