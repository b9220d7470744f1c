package id.ampera.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ampera.paper.PaperChoice.Which;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Two entries of one sheet beside each other, from the canonical texts in which they are kept. */
final class EntryText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryText() {}

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored entry cannot be read", e);
        }
    }

    /** Keys under which the two are not the same; one that was not asked in one of them differs from an empty one. */
    static List<String> differences(String first, String second) {
        var one = read(first);
        var other = read(second);
        var keys = new TreeSet<String>();
        one.fieldNames().forEachRemaining(keys::add);
        other.fieldNames().forEachRemaining(keys::add);
        return keys.stream()
                .filter(key -> !one.path(key).equals(other.path(key)))
                .toList();
    }

    /** The first entry, with the second's answers where they were chosen. */
    static JsonNode chosen(String first, String second, Map<String, Which> choices) {
        var chosen = (ObjectNode) read(first);
        var other = read(second);
        choices.forEach((key, which) -> {
            if (which == Which.FIRST) return;
            if (other.has(key)) chosen.set(key, other.get(key));
            else chosen.remove(key);
        });
        return chosen;
    }
}
