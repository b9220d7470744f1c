package id.ampera.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import id.ampera.platform.crypto.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Texts answered to one item, sorted by a hash of the text: the same on every replica and on every page, and without
 * any trace of who wrote when. No two items share an order, so texts cannot be joined across items.
 */
final class Verbatims {
    private static final JsonFactory JSON = new JsonFactory();

    private final UUID campaignId;
    private final String key;
    private final List<String> texts = new ArrayList<>();

    Verbatims(UUID campaignId, String key) {
        this.campaignId = campaignId;
        this.key = key;
    }

    void add(String answers) {
        try (var parser = JSON.createParser(answers)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var wanted = parser.currentName().equals(key);
                var token = parser.nextToken();
                if (!wanted) {
                    parser.skipChildren();
                } else if (token == JsonToken.VALUE_STRING && !Column.isBlank(parser.getText())) {
                    texts.add(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("stored answers are not JSON", e);
        }
    }

    /**
     * By their hash. While answers arrive, whoever reloads the page at the right moment would see whose text is new; so
     * texts appear in full lots only, the first ones to arrive first, and the latest lot waits for the next one or for the
     * closing, which would else add the last few alone.
     */
    TreeMap<String, String> sorted(boolean stillOpen, int lot) {
        var shown = stillOpen ? texts.subList(0, Math.max(0, texts.size() / lot - 1) * lot) : texts;
        var sorted = new TreeMap<String, String>();
        Map<String, Integer> seen = new HashMap<>();
        for (var text : shown) sorted.put(hash(text, seen.merge(text, 1, Integer::sum)), text);
        return sorted;
    }

    private String hash(String text, int repetition) {
        var digest = Sha256.digest();
        digest.update((campaignId + "\n" + key + "\n" + repetition + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }
}
