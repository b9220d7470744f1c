package id.ampera.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;

/** How many figures of groups are shown, and how many a rule would that hides a table when one of its groups is small or of one mind. */
final class Utility {
    private int shown;
    private int naively;
    private int possible;

    int shown() {
        return shown;
    }

    int naively() {
        return naively;
    }

    int possible() {
        return possible;
    }

    void measure(JsonNode results, String cut, Crowd crowd) {
        var groups = results.get("groups");
        for (var item : results.get("sections").get(0).get("items")) {
            var figures = item.get("lines").get(0).get("figures");
            var own = IntStream.range(0, groups.size())
                    .filter(at -> !List.of("all", "others")
                            .contains(groups.get(at).get("key").asText()))
                    .toArray();
            var key = item.get("code").asText();
            possible += own.length;
            if (IntStream.of(own).allMatch(at -> isHarmless(crowd, cut, groups.get(at), key))) naively += own.length;
            shown += (int) IntStream.of(own)
                    .filter(at -> !figures.get(at).get("hidden").asBoolean())
                    .count();
        }
    }

    private static boolean isHarmless(Crowd crowd, String cut, JsonNode group, String key) {
        var name = group.get("key").asText();
        var members = crowd.answered().stream()
                .filter(each -> Solver.isIn(each, cut, name))
                .toList();
        int n = Crowd.answeredKey(members, key);
        return members.size() >= Solver.MINIMUM
                && IntStream.range(0, Crowd.OPTIONS.get(key))
                        .noneMatch(option -> n > 0 && Crowd.count(members, key, option) == n);
    }
}
