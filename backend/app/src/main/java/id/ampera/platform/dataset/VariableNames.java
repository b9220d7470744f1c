package id.ampera.platform.dataset;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that every program takes: a letter, then letters, digits and underscores, at most 64, each once. */
public final class VariableNames {
    private static final int LONGEST = 64;
    /** What SPSS keeps for itself. */
    private static final Set<String> RESERVED =
            Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");

    private final Set<String> taken = new HashSet<>();

    public String of(String key) {
        var plain = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
        if (plain.isEmpty() || !Character.isLetter(plain.charAt(0))) plain = "v_" + plain;
        // SPSS takes no underscore at the end
        plain = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("_+$", "");
        if (RESERVED.contains(plain)) plain += "_1";
        var name = plain;
        for (int n = 2; !taken.add(name); n++) {
            var end = "_" + n;
            name = plain.substring(0, Math.min(plain.length(), LONGEST - end.length())) + end;
        }
        return name;
    }
}
