package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.exploration.method.FoundPairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two ratings of the same people as a table. */
final class PairTable {
    private PairTable() {}

    static ExploredTable of(FoundPairs pairs, List<ExploredGroup> groups, ExplorationWords words) {
        var rows = new ArrayList<List<Object>>();
        for (var row : pairs.rows()) {
            for (int i = 0; i < groups.size(); i++) {
                var shift = row.figures().get(i);
                var reason =
                        shift.reason() == null ? "NOT_ASKED" : shift.reason().name();
                rows.add(Arrays.asList(
                        row.text(),
                        groups.get(i).name(),
                        row.first(),
                        shift.firstN(),
                        shift.firstMean(),
                        row.second(),
                        shift.secondN(),
                        shift.secondMean(),
                        shift.n(),
                        shift.difference(),
                        shift.low(),
                        shift.high(),
                        shift.standardDeviation(),
                        shift.gain(),
                        shift.gainLevel() == null ? null : words.of("gain." + shift.gainLevel()),
                        shift.hidden() ? words.of("hidden." + reason) : null));
            }
        }
        return new TableWriter(words)
                .table(
                        "pairs",
                        rows,
                        "item:TEXT",
                        "group:TEXT",
                        "first:TEXT",
                        "firstN",
                        "firstMean",
                        "second:TEXT",
                        "secondN",
                        "secondMean",
                        "n",
                        "difference",
                        "low",
                        "high",
                        "standardDeviation",
                        "gain",
                        "gainLevel:TEXT",
                        "note:TEXT");
    }
}
