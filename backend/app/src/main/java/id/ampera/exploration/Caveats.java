package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.Caveat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be known, gathered on the way, told in the order of the kinds. */
final class Caveats {
    private final Map<CaveatCode, Set<String>> noted = new EnumMap<>(CaveatCode.class);

    void note(CaveatCode code) {
        noted.computeIfAbsent(code, unseen -> new LinkedHashSet<>());
    }

    /** @param about names that the text tells */
    void note(CaveatCode code, String about) {
        noted.computeIfAbsent(code, unseen -> new LinkedHashSet<>()).add(about);
    }

    void note(CaveatCode code, Collection<String> about) {
        about.forEach(each -> note(code, each));
    }

    List<Caveat> in(ExplorationWords words) {
        return noted.entrySet().stream()
                .map(each ->
                        new Caveat(each.getKey(), words.of("caveat." + each.getKey(), words.names(each.getValue()))))
                .toList();
    }
}
