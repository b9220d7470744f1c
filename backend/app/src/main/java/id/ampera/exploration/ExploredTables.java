package id.ampera.exploration;

import id.ampera.exploration.ExploredItem.ExploredFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Pictures and tests as tables. */
final class ExploredTables {
    private final Material material;
    private final ExplorationWords words;

    ExploredTables(Material material, ExplorationWords words) {
        this.material = material;
        this.words = words;
    }

    List<ExploredTable> of(ExplorationView view) {
        var tables = new ArrayList<ExploredTable>();
        switch (view.recipe().method()) {
            case RESPONSE -> tables.add(response());
            case CORRELATION, RELIABILITY -> {
                if (view.reliability() != null) tables.add(reliability(view.reliability()));
                tables.add(correlations(view.correlations()));
            }
            case IMPORTANCE_PERFORMANCE -> tables.add(map(view.map()));
            case STRUCTURE -> {
                tables.addAll(new StructureText(view.structure(), material.items(), words).tables());
                tables.add(correlations(view.correlations()));
            }
            case REPRESENTATION ->
                tables.addAll(new RepresentationText(
                                view.representation(), material.groups().get(0), material.items(), words)
                        .tables());
            case PAIRED -> {
                tables.add(PairTable.of(view.pairs(), material.groups(), words));
                if (!view.tests().isEmpty()) tables.add(TestTable.of(view, material, words));
            }
            default -> {
                if (material.items().stream().anyMatch(each -> !each.options().isEmpty())) tables.add(counts());
                if (material.items().stream().anyMatch(ExploredTables::hasMeans)) tables.add(0, figures());
                if (!view.tests().isEmpty()) tables.add(TestTable.of(view, material, words));
            }
        }
        return tables;
    }

    private static boolean hasMeans(ExploredItem item) {
        return item.figures().stream().anyMatch(each -> each.mean() != null);
    }

    private ExploredTable table(String key, List<List<Object>> rows, String... columns) {
        return new TableWriter(words).table(key, rows, columns);
    }

    private ExploredTable response() {
        var rows = material.groups().stream()
                .map(each -> Arrays.<Object>asList(
                        each.name(),
                        each.invited(),
                        each.answered(),
                        each.rate(),
                        each.hidden() ? words.of("hidden.SMALL_GROUP") : null))
                .toList();
        return table("response", rows, "group:TEXT", "invited", "answered", "rate:SHARE", "note:TEXT");
    }

    private ExploredTable figures() {
        var rows = new ArrayList<List<Object>>();
        for (var item : material.items()) {
            if (!hasMeans(item)) continue;
            for (int i = 0; i < item.figures().size(); i++) {
                var figure = item.figures().get(i);
                rows.add(Arrays.asList(
                        material.whole(item, words),
                        material.groups().get(i).name(),
                        figure.scaleN(),
                        figure.mean(),
                        figure.low(),
                        figure.high(),
                        figure.standardDeviation(),
                        figure.minimum(),
                        figure.lowerQuartile(),
                        figure.median(),
                        figure.upperQuartile(),
                        figure.maximum(),
                        figure.promoterScore(),
                        figure.promoterLow(),
                        figure.promoterHigh(),
                        note(figure)));
            }
        }
        return table(
                "figures",
                rows,
                "item:TEXT",
                "group:TEXT",
                "n",
                "mean",
                "low",
                "high",
                "standardDeviation",
                "minimum",
                "lowerQuartile",
                "median",
                "upperQuartile",
                "maximum",
                "promoterScore",
                "promoterLow",
                "promoterHigh",
                "note:TEXT");
    }

    private String note(ExploredFigure figure) {
        if (!figure.hidden()) return figure.noInterval() == null ? null : words.of("interval." + figure.noInterval());
        return words.of("hidden."
                + (figure.reason() == null ? "NOT_ASKED" : figure.reason().name()));
    }

    private ExploredTable counts() {
        var rows = new ArrayList<List<Object>>();
        for (var item : material.items()) {
            for (int i = 0; i < item.figures().size(); i++) {
                var figure = item.figures().get(i);
                var group = material.groups().get(i).name();
                for (int option = 0; option < item.options().size(); option++) {
                    var isThere = figure.counts() != null;
                    rows.add(Arrays.asList(
                            material.whole(item, words),
                            group,
                            item.options().get(option).label(),
                            isThere ? figure.counts().get(option) : null,
                            figure.n(),
                            isThere && figure.shares() != null ? figure.shares().get(option) : null,
                            figure.shareLows() == null
                                    ? null
                                    : figure.shareLows().get(option),
                            figure.shareHighs() == null
                                    ? null
                                    : figure.shareHighs().get(option),
                            figure.hidden() ? note(figure) : null));
                }
            }
        }
        return table(
                "counts",
                rows,
                "item:TEXT",
                "group:TEXT",
                "option:TEXT",
                "count",
                "n",
                "share:SHARE",
                "low:SHARE",
                "high:SHARE",
                "note:TEXT");
    }

    private ExploredTable correlations(ExploredCorrelations correlations) {
        var rows = correlations.cells().stream()
                .map(cell -> Arrays.<Object>asList(
                        material.items().get(cell.row()).text(),
                        material.items().get(cell.column()).text(),
                        cell.n(),
                        cell.value(),
                        cell.low(),
                        cell.high(),
                        cell.p(),
                        cell.adjustedP(),
                        cell.hidden() ? words.of("hidden.joint." + cell.reason()) : null))
                .toList();
        return table(
                "correlations",
                rows,
                "item:TEXT",
                "other:TEXT",
                "n",
                "correlation",
                "low",
                "high",
                "p:P",
                "adjustedP:P",
                "note:TEXT");
    }

    private ExploredTable reliability(ExploredReliability found) {
        var rows = new ArrayList<List<Object>>();
        if (!found.hidden()) {
            rows.add(Arrays.asList(
                    words.of("reliability.all"),
                    found.n(),
                    found.alpha(),
                    found.low(),
                    found.high(),
                    found.omega(),
                    null));
            IntStream.range(0, found.items().size()).forEach(i -> {
                var item = found.items().get(i);
                rows.add(Arrays.asList(
                        words.of("reliability.without", material.items().get(i).text()),
                        null,
                        item.ifDeleted(),
                        null,
                        null,
                        null,
                        item.corrected()));
            });
        }
        return table("reliability", rows, "item:TEXT", "n", "alpha", "low", "high", "omega", "corrected");
    }

    private ExploredTable map(ExploredMap map) {
        var rows = map.points().stream()
                .map(each -> Arrays.<Object>asList(
                        each.text(),
                        each.importanceN(),
                        each.importance(),
                        each.performanceN(),
                        each.performance(),
                        each.gapN(),
                        each.gap(),
                        each.gapLow(),
                        each.gapHigh(),
                        each.conformity(),
                        words.of("quadrant." + each.quadrant())))
                .toList();
        return table(
                "map",
                rows,
                "item:TEXT",
                "importanceN",
                "importance",
                "performanceN",
                "performance",
                "n",
                "gap",
                "low",
                "high",
                "conformity",
                "quadrant:TEXT");
    }
}
