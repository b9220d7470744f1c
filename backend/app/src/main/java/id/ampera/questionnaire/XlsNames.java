package id.ampera.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes for the names of a form: theirs may have capitals, dots and any length. */
final class XlsNames {
    private static final int LONGEST = 40;
    private static final int LONGEST_CHOICE = 30;

    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A code that nothing else has yet. */
    String code(String name) {
        var code = shortened(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_"), LONGEST);
        if (!code.matches("[a-z].*")) code = shortened("q_" + code, LONGEST);
        var free = code;
        for (int i = 2; !taken.add(free); i++) free = shortened(code, LONGEST - 4) + "_" + i;
        return free;
    }

    /** From now on this name in the form means this key. */
    void mean(String name, String key) {
        keys.put(name, key);
    }

    Optional<String> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    static String choice(String name) {
        return shortened(name.strip().replaceAll("[^A-Za-z0-9_-]", "_"), LONGEST_CHOICE);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
