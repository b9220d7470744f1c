package id.ampera.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts of a definition in all its languages, by their names. */
final class Translations {
    static final String INDONESIAN = "id";
    static final String ENGLISH = "en";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private Translations() {}

    /** Whether it is the code of a language besides the two that a questionnaire speaks by itself. */
    static boolean isFurther(String code) {
        return isLanguage(code) && !INDONESIAN.equals(code) && !ENGLISH.equals(code);
    }

    static boolean isLanguage(String code) {
        return LANGUAGE.matcher(code).matches();
    }

    /** Indonesian first, then English where it is spoken, then the further ones by their code. */
    static List<String> languages(Definition definition) {
        var languages = new ArrayList<>(definition.languages());
        if (definition.translations() != null)
            languages.addAll(definition.translations().keySet());
        return languages;
    }

    /** A text in one language; null where it is not translated. */
    static String text(Definition definition, String name, DefinitionTexts.Place place, String language) {
        if (INDONESIAN.equals(language))
            return place.texts().id().isEmpty() ? null : place.texts().id();
        if (ENGLISH.equals(language)) return place.texts().en();
        if (definition.translations() == null) return null;
        return definition.translations().getOrDefault(language, Map.of()).get(name);
    }

    /** With these texts in place of those that are there, by language and name; all names are known. */
    static Definition with(Definition definition, Map<String, Map<String, String>> texts) {
        var tree = DefinitionText.tree(definition);
        var places = DefinitionTexts.of(definition);
        var further = new TreeMap<String, Map<String, String>>();
        if (definition.translations() != null)
            definition.translations().forEach((k, v) -> further.put(k, new TreeMap<>(v)));
        texts.forEach((language, byName) -> {
            if (!INDONESIAN.equals(language) && !ENGLISH.equals(language)) {
                further.computeIfAbsent(language, unseen -> new TreeMap<>()).putAll(byName);
                return;
            }
            byName.forEach(
                    (name, text) -> ((ObjectNode) tree.at(places.get(name).pointer())).put(language, text));
            if (ENGLISH.equals(language) && !byName.isEmpty()) {
                ((ObjectNode) tree).putArray("languages").add(INDONESIAN).add(ENGLISH);
            }
        });
        further.values().removeIf(Map::isEmpty);
        if (!further.isEmpty()) ((ObjectNode) tree).set("translations", JSON.valueToTree(further));
        return parse(tree);
    }

    private static Definition parse(JsonNode tree) {
        try {
            return JSON.treeToValue(tree, Definition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition with other texts cannot be read", e);
        }
    }
}
