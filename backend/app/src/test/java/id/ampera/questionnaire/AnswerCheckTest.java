package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.crypto.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the corpus of the survey engine, which TypeScript runs too. */
class AnswerCheckTest {
    private static final Path CORPUS = Path.of("../../frontend/packages/survey-engine/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    List<DynamicTest> validation() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        try (var files = Files.list(CORPUS.resolve("validation"))) {
            for (var file : files.sorted().toList()) {
                for (var group : JSON.readTree(file.toFile())) {
                    var definition = definition(group.get("items"));
                    for (var each : group.get("cases")) {
                        tests.add(DynamicTest.dynamicTest(
                                file.getFileName() + ": " + each.get("name").asText(),
                                () -> assertThat(AnswerCheck.check(definition, each.get("answers")))
                                        .containsExactlyElementsOf(errors(each.get("errors")))));
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(150);
        return tests;
    }

    @TestFactory
    List<DynamicTest> canonical() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var each : JSON.readTree(CORPUS.resolve("canonical.json").toFile())) {
            tests.add(DynamicTest.dynamicTest(each.get("name").asText(), () -> {
                var text = AnswerCheck.canonical(JSON.readTree(each.get("text").asText()));
                assertThat(text).isEqualTo(each.get("canonical").asText());
                assertThat(Sha256.hex(text)).isEqualTo(each.get("sha256").asText());
            }));
        }
        return tests;
    }

    @Test
    void numbers_are_written_as_javascript_writes_them() {
        assertThat(CanonicalJson.number(5.684341886080802e-14)).isEqualTo("5.684341886080802e-14");
        assertThat(CanonicalJson.number(2e-3)).isEqualTo("0.002");
        assertThat(CanonicalJson.number(1e-6)).isEqualTo("0.000001");
        assertThat(CanonicalJson.number(1e-7)).isEqualTo("1e-7");
        assertThat(CanonicalJson.number(1.5e-7)).isEqualTo("1.5e-7");
        assertThat(CanonicalJson.number(1e20)).isEqualTo("100000000000000000000");
        assertThat(CanonicalJson.number(1e21)).isEqualTo("1e+21");
        assertThat(CanonicalJson.number(1.25e23)).isEqualTo("1.25e+23");
        assertThat(CanonicalJson.number(9007199254740993d)).isEqualTo("9007199254740992");
        assertThat(CanonicalJson.number(5e-324)).isEqualTo("5e-324");
        assertThat(CanonicalJson.number(Double.MAX_VALUE)).isEqualTo("1.7976931348623157e+308");
        assertThat(CanonicalJson.number(-0.0)).isEqualTo("0");
        assertThat(CanonicalJson.number(-12.5)).isEqualTo("-12.5");
        assertThatThrownBy(() -> CanonicalJson.number(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void half_a_surrogate_pair_is_escaped_as_javascript_does() throws IOException {
        assertThat(AnswerCheck.canonical(JSON.readTree("{\"t\":\"\\ud83d x \\udc4d\"}")))
                .isEqualTo("{\"t\":\"\\ud83d x \\udc4d\"}");
    }

    @Test
    void answers_that_are_not_an_object_are_one_error() throws IOException {
        var definition = Definition.empty("Kosong");
        assertThat(AnswerCheck.check(definition, JSON.readTree("[]"))).containsExactly(new AnswerError("", "type"));
        assertThat(AnswerCheck.check(definition, null)).containsExactly(new AnswerError("", "type"));
    }

    private static Definition definition(JsonNode items) throws IOException {
        var list = new ArrayList<Item>();
        for (var item : items) list.add(JSON.treeToValue(item, Item.class));
        var title = new Texts("Bagian", null);
        return new Definition(
                1, List.of("id"), title, null, null, null, List.of(new Section("s", title, null, null, list)));
    }

    private static List<AnswerError> errors(JsonNode errors) {
        var list = new ArrayList<AnswerError>();
        for (var each : errors) {
            list.add(new AnswerError(each.get("key").asText(), each.get("code").asText()));
        }
        return list;
    }
}
