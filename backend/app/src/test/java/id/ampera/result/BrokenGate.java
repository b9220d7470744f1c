package id.ampera.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ampera.result.Crowd.Member;
import java.util.List;

/** What a gate with a fault would have shown instead: figures that were hidden are put back. */
enum BrokenGate {
    /** Only groups below the minimum are hidden, and nothing with them. */
    NO_COMPLEMENT,
    /** A group of one mind is shown like any other. */
    NO_UNANIMITY,
    /** All groups but the smallest are shown, so that it is the total less the others. */
    TOTAL_MINUS_PARTS,
    /** How many answered is told of every group, however small. */
    RATE_OF_SMALL_UNITS,
    /** What only the later of two linked versions asks is shown as if all had been asked. */
    LINKED_VERSIONS;

    JsonNode shown(JsonNode results, String cut, Crowd crowd) {
        var copy = results.deepCopy();
        var smallest = smallest(copy, cut, crowd);
        var isApart = true;
        for (var group : copy.get("groups")) {
            var key = group.get("key").asText();
            if (!isGroup(key) || !group.get("hidden").asBoolean()) continue;
            int answered = of(crowd, cut, key).size();
            var isTold = this == NO_COMPLEMENT && answered >= Solver.MINIMUM
                    || this == TOTAL_MINUS_PARTS && !key.equals(smallest)
                    || this == RATE_OF_SMALL_UNITS;
            if (!isTold) continue;
            ((ObjectNode) group).put("hidden", false).put("answered", answered);
            isApart = false;
        }
        if (!isApart) {
            copy.get("groups").forEach(each -> {
                if (each.get("key").asText().equals("others"))
                    ((ObjectNode) each).put("hidden", true).remove("answered");
            });
            copy.findParents("group").forEach(BrokenGate::withoutRemainder);
        }
        for (var section : copy.get("sections"))
            for (var item : section.get("items"))
                for (var line : item.get("lines"))
                    for (var figure : line.get("figures"))
                        put((ObjectNode) figure, line.get("key").asText(), cut, crowd, smallest);
        return copy;
    }

    private void put(ObjectNode figure, String key, String cut, Crowd crowd, String smallest) {
        var group = figure.get("group").asText();
        if (!figure.get("hidden").asBoolean() || group.equals("others") || !Crowd.OPTIONS.containsKey(key)) return;
        var members = of(crowd, cut, group);
        var isSame = figure.get("reason").asText().equals("SAME_ANSWER");
        var isTold =
                switch (this) {
                    case NO_COMPLEMENT -> members.size() >= Solver.MINIMUM && !isSame;
                    case NO_UNANIMITY -> isSame;
                    case TOTAL_MINUS_PARTS -> !group.equals(smallest);
                    case RATE_OF_SMALL_UNITS -> false;
                    case LINKED_VERSIONS ->
                        !isSame
                                && members.size() >= Solver.MINIMUM
                                && crowd.answered().stream()
                                        .anyMatch(each -> !each.answers().containsKey(key))
                                && key.equals("w");
                };
        if (!isTold) return;
        figure.put("hidden", false);
        if (!key.equals("m")) figure.put("n", Crowd.answeredKey(members, key));
        var counts = figure.putArray("counts");
        for (int option = 0; option < Crowd.OPTIONS.get(key); option++) counts.add(Crowd.count(members, key, option));
    }

    /** What was hidden as one is less by then; it follows from the total. */
    private static void withoutRemainder(JsonNode figure) {
        if (figure.get("group").asText().equals("others")) ((ObjectNode) figure).retain("group", "hidden", "reason");
    }

    private static boolean isGroup(String key) {
        return !key.equals("all") && !key.equals("others");
    }

    private static String smallest(JsonNode results, String cut, Crowd crowd) {
        String smallest = null;
        for (var group : results.get("groups")) {
            var key = group.get("key").asText();
            if (!isGroup(key) || of(crowd, cut, key).isEmpty()) continue;
            if (smallest == null
                    || of(crowd, cut, key).size() < of(crowd, cut, smallest).size()) smallest = key;
        }
        return smallest;
    }

    private static List<Member> of(Crowd crowd, String cut, String group) {
        return crowd.answered().stream()
                .filter(each -> Solver.isIn(each, cut, group))
                .toList();
    }
}
