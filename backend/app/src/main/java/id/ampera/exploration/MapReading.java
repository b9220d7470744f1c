package id.ampera.exploration;

import id.ampera.exploration.Material.Asked;
import id.ampera.result.Figure.Estimate;
import id.ampera.result.PairResult;
import id.ampera.statistics.ImportancePerformance;
import java.util.ArrayList;
import java.util.List;

/** Importance against performance, of the rows that were asked for. */
final class MapReading {
    private record Row(String key, String text, PairResult.Both both) {}

    private MapReading() {}

    /** Rows of one matrix or several: the axes cross at the means of those that are shown here. */
    static ExploredMap of(List<Asked> asked, ExplorationWords words) {
        var rows = new ArrayList<Row>();
        for (var each : asked) {
            for (var line : each.map().rows()) {
                var isAsked = each.line().key().startsWith(line.key() + ".");
                var isThere = rows.stream().anyMatch(row -> row.key().equals(line.key()));
                // all together stand first
                var both = line.figures().get(0);
                if (isAsked && !isThere && both.first() != null && both.second() != null)
                    rows.add(new Row(line.key(), words.of(line.text()), both));
            }
        }
        if (rows.size() < 2) return new ExploredMap(null, null, List.of());
        var map = ImportancePerformance.of(rows.stream()
                        .map(row -> new ImportancePerformance.Item(
                                row.both().second().mean().value(),
                                row.both().first().mean().value()))
                        .toList())
                .orElseThrow();
        var points = new ArrayList<ExploredMap.Point>();
        for (int i = 0; i < rows.size(); i++)
            points.add(point(rows.get(i), map.items().get(i), map));
        return new ExploredMap(map.importanceAxis(), map.performanceAxis(), points);
    }

    private static ExploredMap.Point point(Row row, ImportancePerformance.Placed placed, ImportancePerformance map) {
        var both = row.both();
        var gap = both.gap();
        var isGap = gap != null && !gap.hidden() && gap.mean() != null;
        return new ExploredMap.Point(
                row.key(),
                row.text(),
                both.first().n(),
                placed.item().importance(),
                both.second().n(),
                placed.item().performance(),
                isGap ? (Double) gap.mean().value() : null,
                isGap ? gap.n() : null,
                isGap ? gap.mean().low() : null,
                isGap ? gap.mean().high() : null,
                placed.quadrant(),
                placed.conformity().isPresent() ? (Double) placed.conformity().getAsDouble() : null,
                reaches(both.first().mean(), map.importanceAxis())
                        || reaches(both.second().mean(), map.performanceAxis()));
    }

    private static boolean reaches(Estimate mean, double axis) {
        return mean.low() != null && mean.low() < axis && axis < mean.high();
    }
}
