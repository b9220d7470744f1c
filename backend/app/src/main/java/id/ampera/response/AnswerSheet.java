package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.ampera.campaign.CampaignMode;
import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import id.ampera.questionnaire.AnswerCheck;
import id.ampera.questionnaire.AnswerError;
import id.ampera.questionnaire.AnswerRules;
import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.Option;
import java.security.interfaces.RSAPublicKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What answers to one published campaign are checked with.
 *
 * @param versions what is asked now, then what was asked before, the latest first
 */
record AnswerSheet(
        UUID campaignId, CampaignMode mode, List<AskedVersion> versions, Map<UUID, RSAPublicKey> stratumKeys) {

    private static final Pattern UPLOAD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    record AskedVersion(UUID id, Definition definition, AnswerRules rules, int answerSize) {
        static AskedVersion of(UUID id, Definition definition) {
            return new AskedVersion(id, definition, AnswerRules.of(definition), AnswerSize.of(definition));
        }
    }

    /** What one version makes of the answers. */
    private record Read(UUID versionId, AnswerRules.Reading reading, List<AnswerError> errors) {
        static Read of(UUID versionId, AnswerRules rules, JsonNode answers) {
            var reading = rules.read(answers);
            return new Read(versionId, reading, reading.errors());
        }

        static Read of(AskedVersion version, JsonNode answers) {
            return of(version.id(), version.rules(), answers);
        }

        boolean isValid() {
            return errors.isEmpty();
        }
    }

    /**
     * @param text in which the answers are stored
     * @param files uploads that they name, by item of type file; empty where none asks for files
     */
    record Accepted(UUID questionnaireVersionId, String text, Map<String, List<UUID>> files) {}

    boolean isAnonymous() {
        return mode == CampaignMode.ANONYMOUS;
    }

    /** Bytes of the largest answer that is to be expected. */
    int answerSize() {
        return versions.get(0).answerSize();
    }

    /**
     * The text in which the answers are stored: every question that was asked, skipped ones null. Somebody may have begun
     * before the campaign went on with a later version, so earlier ones are accepted too.
     *
     * @throws Problem answers-invalid with a pointer to each answer
     */
    Accepted accept(JsonNode answers) {
        var latest = Read.of(versions.get(0), answers);
        if (versions.size() == 1 || latest.isValid() && latest.reading().isExact()) return accepted(latest, answers);
        var valid = Stream.concat(Stream.of(latest), versions.stream().skip(1).map(each -> Read.of(each, answers)))
                .filter(Read::isValid)
                .toList();
        if (valid.isEmpty()) throw refusal(latest.errors());
        var answered = valid.stream().filter(each -> each.reading().isExact()).findFirst();
        return accepted(answered.orElse(valid.get(0)), answers);
    }

    /**
     * The same for one version, which is known, on paper. Nobody can give a file there: none is needed, and none is taken.
     *
     * @throws Problem answers-invalid with a pointer to each answer
     */
    Accepted acceptOnPaper(UUID versionId, JsonNode answers) {
        var asked = versions.stream()
                .filter(each -> each.id().equals(versionId))
                .findFirst()
                .orElseThrow()
                .definition()
                .onPaper();
        var given = asked.items().stream()
                .filter(item -> item.type() == ItemType.FILE && answers.hasNonNull(item.code()))
                .map(item -> new AnswerError(item.code(), "not_asked"))
                .toList();
        if (!given.isEmpty()) throw refusal(given);
        return accepted(Read.of(versionId, AnswerRules.of(asked), answers), answers);
    }

    /** The item under this code that asks for files, now or in an earlier version. */
    Optional<Item> fileItem(String code) {
        return versions.stream()
                .flatMap(each -> each.definition().items().stream())
                .filter(item -> item.type() == ItemType.FILE && item.code().equals(code))
                .findFirst();
    }

    private static Accepted accepted(Read read, JsonNode answers) {
        if (!read.isValid()) throw refusal(read.errors());
        return new Accepted(read.versionId(), complete(read.reading(), answers), files(read.reading(), answers));
    }

    private static Map<String, List<UUID>> files(AnswerRules.Reading reading, JsonNode answers) {
        var files = new LinkedHashMap<String, List<UUID>>();
        var unknown = new ArrayList<AnswerError>();
        reading.eachFileItem(item -> {
            var named = new ArrayList<UUID>();
            for (var one : answers.path(item.code())) {
                var text = one.textValue();
                if (UPLOAD.matcher(text).matches()) named.add(UUID.fromString(text));
                else unknown.add(new AnswerError(item.code(), "file_unknown"));
            }
            files.put(item.code(), named);
        });
        if (!unknown.isEmpty()) throw refusal(unknown);
        return files;
    }

    private static Problem refusal(List<AnswerError> errors) {
        var fields = errors.stream()
                .map(error -> new FieldError(pointer(error.key()), error.code(), null))
                .toList();
        return new Problem(ResponseProblem.ANSWERS_INVALID, Map.of(), fields);
    }

    private static String complete(AnswerRules.Reading reading, JsonNode answers) {
        var complete = JsonNodeFactory.instance.objectNode();
        reading.eachAsked((key, item) -> complete.set(key, tidy(item, answers.get(key))));
        return AnswerCheck.canonical(complete);
    }

    private static String pointer(String key) {
        return key.isEmpty() ? "/answers" : "/answers/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** In the order of the questionnaire: that of somebody's screen would be a mark. */
    private static JsonNode inOrder(Item item, JsonNode value) {
        var chosen = new HashSet<String>();
        value.forEach(one -> chosen.add(one.textValue()));
        var ordered = JsonNodeFactory.instance.arrayNode();
        item.options().stream().map(Option::code).filter(chosen::contains).forEach(ordered::add);
        return ordered;
    }

    private static JsonNode tidy(Item item, JsonNode value) {
        if (value == null || value.isArray() && value.isEmpty()) return JsonNodeFactory.instance.nullNode();
        if (item.type() == ItemType.MULTIPLE_CHOICE) return inOrder(item, value);
        if (!item.type().isText() || !value.isTextual()) return value;
        var text = Normalizer.normalize(value.textValue(), Normalizer.Form.NFC).strip();
        return AnswerCheck.isBlank(text)
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(text);
    }
}
