package id.ampera.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What stands beside the page of results, as facts for a solver. */
record Readings(Solver solver) {
    /** A row of the distribution in a file. */
    void read(Map<String, String> row, String cut, Map<String, String> keys) {
        var group = keys.get(row.get("group"));
        if (!row.get("table").equals("Distribution")
                || row.getOrDefault("count", "").isEmpty()
                || group == null) return;
        int option = Integer.parseInt(row.get("option code")) - 1;
        solver.fact(
                row.get("key") + "." + option,
                each -> Solver.isIn(each, cut, group),
                Integer.parseInt(row.get("count")));
    }

    /** What the explorer draws, also of these groups taken together. */
    void explore(JsonNode explored, String cut, List<String> filtered) {
        for (var item : explored.get("items")) {
            for (var figure : item.get("figures")) {
                var group = figure.get("group").asText();
                if (group.equals("others") || !figure.hasNonNull("counts")) continue;
                var key = item.get("key").asText();
                var of = group.equals("filtered") ? filtered : List.of(group);
                for (int option = 0; option < Crowd.OPTIONS.get(key); option++) {
                    solver.fact(
                            key + "." + option,
                            each -> of.stream().anyMatch(name -> Solver.isIn(each, cut, name)),
                            figure.get("counts").get(option).asInt());
                }
            }
        }
    }

    /** Groups with how many answered, wherever they stand. */
    void rates(JsonNode groups, String cut) {
        for (var group : groups) {
            var key = group.get("key").asText();
            if (key.equals("others") || !group.hasNonNull("answered")) continue;
            solver.fact(
                    "answered",
                    each -> Solver.isIn(each, cut, key),
                    group.get("answered").asInt());
        }
    }
}
