package id.ampera.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A definition as stored: its canonical text. A mapper of its own, so that no setting of the API changes a hash. */
final class DefinitionText {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private DefinitionText() {}

    static String of(Definition definition) {
        return CanonicalJson.write(JSON.valueToTree(definition));
    }

    static JsonNode tree(Definition definition) {
        return JSON.valueToTree(definition);
    }

    static Definition parse(String text) {
        try {
            return JSON.readValue(text, Definition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored definition cannot be read", e);
        }
    }
}
