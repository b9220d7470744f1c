package id.ampera.response;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for known values in bytes of any kind: table pages, logs, statements. Values of the database stand there raw, or
 * as the hexadecimal of a statement or of an id with dashes; texts stand as UTF-8.
 */
final class Scan {
    /** Where a value begins. {@code raw}: as its bytes, of which there are {@code length}. */
    record Sighting(String subject, long at, int length, boolean raw) {}

    private static final int KEY = 8;
    private static final int HEX_TAIL = 12;
    private static final int FILTER_BITS = 20;

    private record Pattern(String subject, byte[] bytes, int keyAt, int begin, int length, boolean raw) {}

    private final Map<Long, List<Pattern>> patterns = new HashMap<>();
    private final boolean[] filter = new boolean[1 << FILTER_BITS];

    /** @param names values as a dump shows them (binary ones hexadecimal), and whom each names */
    Scan(Map<String, String> names) {
        var texts = new HashMap<byte[], String>();
        names.forEach((value, subject) -> {
            if (value.length() >= 32 && value.matches("([0-9a-f]{2})+")) addBinary(value, subject);
            else if (value.length() >= KEY) texts.put(value.getBytes(StandardCharsets.UTF_8), subject);
        });
        addTexts(texts);
    }

    // redo leaves out what a record has in common with its neighbour, so the first half is not looked for
    private void addBinary(String hex, String subject) {
        var bytes = HexFormat.of().parseHex(hex);
        var half = java.util.Arrays.copyOfRange(bytes, KEY, 2 * KEY);
        add(new Pattern(subject, half, 0, KEY, bytes.length, true));
        var tail = hex.substring(32 - HEX_TAIL, 32);
        for (var text : List.of(tail, tail.toUpperCase(Locale.ROOT))) {
            add(new Pattern(subject, text.getBytes(StandardCharsets.US_ASCII), 0, 0, HEX_TAIL, false));
        }
    }

    /** Found by their rarest eight bytes, as most of an answer is in every answer. */
    private void addTexts(Map<byte[], String> texts) {
        var often = new HashMap<Long, Integer>();
        for (var text : texts.keySet()) {
            for (int at = 0; at + KEY <= text.length; at++) often.merge(key(text, at), 1, Integer::sum);
        }
        texts.forEach((text, subject) -> {
            int rarest = 0;
            for (int at = 1; at + KEY <= text.length; at++) {
                if (often.get(key(text, at)) < often.get(key(text, rarest))) rarest = at;
            }
            add(new Pattern(subject, text, rarest, 0, text.length, false));
        });
    }

    private void add(Pattern pattern) {
        var key = key(pattern.bytes(), pattern.keyAt());
        patterns.computeIfAbsent(key, ignored -> new ArrayList<>()).add(pattern);
        filter[slot(key)] = true;
    }

    List<Sighting> search(byte[] bytes) {
        var found = new ArrayList<Sighting>();
        long window = 0;
        for (int at = 0; at < bytes.length; at++) {
            window = window << 8 | bytes[at] & 0xff;
            if (at < KEY - 1 || !filter[slot(window)]) continue;
            for (var pattern : patterns.getOrDefault(window, List.of())) {
                int start = at - KEY + 1 - pattern.keyAt();
                if (stands(pattern.bytes(), bytes, start)) {
                    found.add(
                            new Sighting(pattern.subject(), start - pattern.begin(), pattern.length(), pattern.raw()));
                }
            }
        }
        return found;
    }

    private static boolean stands(byte[] pattern, byte[] bytes, int start) {
        return start >= 0
                && start + pattern.length <= bytes.length
                && java.util.Arrays.equals(pattern, 0, pattern.length, bytes, start, start + pattern.length);
    }

    private static long key(byte[] bytes, int at) {
        long key = 0;
        for (int i = 0; i < KEY; i++) key = key << 8 | bytes[at + i] & 0xff;
        return key;
    }

    private static int slot(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 64 - FILTER_BITS);
    }
}
