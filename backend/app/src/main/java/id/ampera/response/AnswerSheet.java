package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.ampera.campaign.CampaignMode;
import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import id.ampera.questionnaire.AnswerCheck;
import id.ampera.questionnaire.Asking;
import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.Option;
import java.security.interfaces.RSAPublicKey;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** What answers to one published campaign are checked with. Nothing of it ever changes. */
record AnswerSheet(
        UUID campaignId,
        CampaignMode mode,
        UUID questionnaireVersionId,
        Definition definition,
        Map<UUID, RSAPublicKey> stratumKeys) {

    boolean isAnonymous() {
        return mode == CampaignMode.ANONYMOUS;
    }

    /** Bytes of the largest answer that is to be expected. */
    int answerSize() {
        return AnswerSize.of(definition);
    }

    /**
     * The text in which the answers are stored: every question that was asked, skipped ones null.
     *
     * @throws Problem answers-invalid with a pointer to each answer
     */
    String accept(JsonNode answers) {
        var errors = AnswerCheck.check(definition, answers);
        if (!errors.isEmpty()) {
            var fields = errors.stream()
                    .map(error -> new FieldError(pointer(error.key()), error.code(), null))
                    .toList();
            throw new Problem(ResponseProblem.ANSWERS_INVALID, Map.of(), fields);
        }
        var complete = JsonNodeFactory.instance.objectNode();
        var asking = Asking.of(definition, answers);
        for (var item : definition.items()) {
            if (!asking.isAsked(item)) continue;
            for (var key : item.answerKeys()) complete.set(key, tidy(item, answers.get(key)));
        }
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
