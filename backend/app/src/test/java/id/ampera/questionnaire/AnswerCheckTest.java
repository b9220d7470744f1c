package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.crypto.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the corpus of the survey engine, which TypeScript runs too. */
class AnswerCheckTest {
    private static final Path CORPUS = Path.of("../../frontend/packages/survey-engine/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> RAN = new TreeMap<>();

    @TestFactory
    List<DynamicTest> corpus() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var part : List.of("validation", "conditions", "piping")) {
            try (var files = Files.list(CORPUS.resolve(part))) {
                for (var file : files.sorted().toList()) tests.addAll(cases(part + "/" + file.getFileName()));
            }
        }
        return tests;
    }

    private static List<DynamicTest> cases(String file) throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var group : JSON.readTree(CORPUS.resolve(file).toFile())) {
            for (var each : group.get("cases")) {
                tests.add(DynamicTest.dynamicTest(file + ": " + each.get("name").asText(), () -> {
                    RAN.merge(file, 1, Integer::sum);
                    if (group.has("items") || group.has("sections")) answers(definition(group), each);
                    else
                        assertThat(Piping.keys(each.get("text").asText()))
                                .containsExactlyElementsOf(texts(each.get("keys")));
                }));
            }
        }
        return tests;
    }

    private static void answers(Definition definition, JsonNode each) {
        var answers = each.get("answers");
        assertThat(AnswerCheck.check(definition, answers)).containsExactlyElementsOf(errors(each.get("errors")));
        if (!each.has("asked")) return;
        var asking = Asking.of(definition, answers);
        var asked = definition.items().stream().filter(asking::isAsked).toList();
        assertThat(asked.stream().flatMap(item -> item.answerKeys().stream()))
                .containsExactlyElementsOf(texts(each.get("asked")));
        assertThat(asked.stream().filter(asking::mustBeAnswered).map(Item::code))
                .containsExactlyElementsOf(texts(each.get("required")));
    }

    /** A case that did not run is a rule that nobody checks. */
    @AfterAll
    static void every_case_ran() throws IOException {
        var counts =
                JSON.readValue(CORPUS.resolve("cases.json").toFile(), new TypeReference<Map<String, Integer>>() {});
        assertThat(RAN).isEqualTo(counts);
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

    private static Definition definition(JsonNode group) throws IOException {
        var title = new Texts("Bagian", null);
        List<Section> sections;
        if (group.has("sections")) {
            sections = JSON.convertValue(group.get("sections"), new TypeReference<>() {});
        } else {
            List<Item> items = JSON.convertValue(group.get("items"), new TypeReference<>() {});
            sections = List.of(new Section("s", title, null, null, null, items));
        }
        return new Definition(1, List.of("id"), title, null, null, null, sections, null);
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<AnswerError> errors(JsonNode errors) {
        var list = new ArrayList<AnswerError>();
        for (var each : errors) {
            list.add(new AnswerError(each.get("key").asText(), each.get("code").asText()));
        }
        return list;
    }
}
