package id.ampera.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How many figures of groups are shown, and how many a rule would that hides a table when one of its groups is small or of one
 * mind; and how many of those who answered stand in a group that is shown.
 */
final class Utility {
    /** @param answers of people who stand in these groups */
    record Count(int groups, int answers) {
        Count plus(int group, int those) {
            return new Count(groups + group, answers + those);
        }

        @Override
        public String toString() {
            return groups + " groups, with " + answers + " answers";
        }
    }

    private Count shown = new Count(0, 0);
    private Count offered = new Count(0, 0);
    private Count naively = new Count(0, 0);
    private Count declared = new Count(0, 0);

    Count shown() {
        return shown;
    }

    Count offered() {
        return offered;
    }

    Count naively() {
        return naively;
    }

    Count declared() {
        return declared;
    }

    void measure(JsonNode results, String cut, Crowd crowd) {
        var groups = results.get("groups");
        for (var item : results.get("sections").get(0).get("items")) {
            var figures = item.get("lines").get(0).get("figures");
            for (int at = 0; at < groups.size(); at++) {
                var key = groups.get(at).get("key").asText();
                if (List.of("all", "others").contains(key)) continue;
                int answers = (int) crowd.answered().stream()
                        .filter(each -> Solver.isIn(each, cut, key))
                        .count();
                offered = offered.plus(1, answers);
                if (!figures.get(at).get("hidden").asBoolean()) shown = shown.plus(1, answers);
            }
            naive(item.get("code").asText(), cut, crowd);
        }
    }

    private void naive(String key, String cut, Crowd crowd) {
        var own = crowd.members().stream()
                .map(each -> each.groups().getOrDefault(cut, "none"))
                .distinct()
                .toList();
        var sizes = new ArrayList<Integer>();
        var isHarmless = true;
        for (var group : own) {
            var members = crowd.answered().stream()
                    .filter(each -> group.equals(each.groups().getOrDefault(cut, "none")))
                    .toList();
            sizes.add(members.size());
            isHarmless &= members.size() >= Solver.MINIMUM && !agree(members, key);
        }
        int answers = sizes.stream().mapToInt(Integer::intValue).sum();
        declared = declared.plus(own.size(), answers);
        if (isHarmless) naively = naively.plus(own.size(), answers);
    }

    private static boolean agree(List<Crowd.Member> members, String key) {
        int n = Crowd.answeredKey(members, key);
        for (int option = 0; option < Crowd.OPTIONS.get(key); option++)
            if (n > 0 && Crowd.count(members, key, option) == n) return true;
        return false;
    }
}
