package id.ampera.exploration;

import id.ampera.exploration.ExploredTable.Column;
import id.ampera.exploration.ExploredTable.ColumnKind;
import id.ampera.exploration.method.FoundStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The structure of scales as tables and in words. */
record StructureText(FoundStructure found, List<ExploredItem> items, ExplorationWords words) {
    /** Below this an item is said to have little to do with a factor. */
    private static final double WEAK_LOADING = 0.3;

    private static final double UNFIT = 0.5;
    private static final double[] ADEQUATE = {UNFIT, 0.6, 0.7, 0.8, 0.9};
    private static final int FEW = 100;
    private static final int FEW_PER_ITEM = 5;

    static void note(FoundStructure found, ExplorationRecipe recipe, Caveats caveats, ExplorationWords words) {
        if (found.hidden()) return;
        var items = recipe.items().size();
        if (found.n() < FEW || found.n() < FEW_PER_ITEM * items)
            caveats.note(CaveatCode.FEW_FOR_FACTORS, words.of("factors.few", found.n(), items));
        if (found.kmo() != null && found.kmo() < UNFIT) caveats.note(CaveatCode.LOW_ADEQUACY);
        if (found.suggested() != null && found.suggested() == 0) caveats.note(CaveatCode.NO_FACTOR);
        if (found.obstacle() != null) caveats.note(CaveatCode.NO_LOADINGS, words.of("obstacle." + found.obstacle()));
        caveats.note(CaveatCode.EXPLORATORY);
    }

    List<ExploredTable> tables() {
        var writer = new TableWriter(words);
        var tables = new ArrayList<ExploredTable>();
        if (found.hidden()) return tables;
        if (found.kmo() != null) tables.add(adequacy(writer));
        tables.add(eigenvalues(writer));
        if (!found.items().isEmpty()) tables.add(loadings(writer));
        if (!found.factorCorrelations().isEmpty()) tables.add(betweenFactors(writer));
        return tables;
    }

    private ExploredTable adequacy(TableWriter writer) {
        var row = Arrays.<Object>asList(
                words.of("reliability.all"),
                found.n(),
                found.kmo(),
                found.bartlett(),
                found.degreesOfFreedom(),
                found.p(),
                found.omega());
        return writer.table(
                "adequacy", List.of(row), "item:TEXT", "n", "kmo", "bartlett", "degreesOfFreedom", "p:P", "omega");
    }

    private ExploredTable eigenvalues(TableWriter writer) {
        int k = found.eigenvalues().size();
        var rows = IntStream.range(0, k)
                .mapToObj(i -> Arrays.<Object>asList(
                        words.of("factor.number", i + 1),
                        found.eigenvalues().get(i).value(),
                        found.eigenvalues().get(i).random(),
                        found.eigenvalues().get(i).value() / k))
                .toList();
        return writer.table("eigenvalues", rows, "factor:TEXT", "eigenvalue", "random", "share:SHARE");
    }

    private ExploredTable loadings(TableWriter writer) {
        var columns = new ArrayList<Column>();
        columns.add(writer.column("item:TEXT"));
        for (int factor = 0; factor < found.factors(); factor++)
            columns.add(new Column("factor" + (factor + 1), words.of("factor.number", factor + 1), ColumnKind.NUMBER));
        columns.add(writer.column("communality"));
        columns.add(writer.column("kmo"));
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < found.items().size(); i++) {
            var item = found.items().get(i);
            var row = new ArrayList<Object>();
            row.add(items.get(i).text());
            row.addAll(item.loadings());
            row.add(item.communality());
            row.add(item.adequacy());
            rows.add(row);
        }
        var explained = new ArrayList<Object>();
        explained.add(words.of("factor.explained"));
        explained.addAll(found.explained());
        explained.add(found.explained().stream().mapToDouble(each -> each).sum());
        explained.add(null);
        rows.add(explained);
        return writer.table("loadings", rows, columns);
    }

    private ExploredTable betweenFactors(TableWriter writer) {
        var rows = new ArrayList<List<Object>>();
        for (int i = 1; i < found.factors(); i++) {
            for (int j = 0; j < i; j++) {
                rows.add(List.of(
                        words.of("factor.number", i + 1),
                        words.of("factor.number", j + 1),
                        found.factorCorrelations().get(i).get(j)));
            }
        }
        return writer.table("betweenFactors", rows, "factor:TEXT", "otherFactor:TEXT", "correlation");
    }

    String summary() {
        if (found.hidden()) return words.of("summary.joint.hidden");
        if (found.kmo() == null)
            return words.of(
                    "summary.structure.none", items.size(), found.n(), words.of("obstacle." + found.obstacle()));
        var parts = new ArrayList<String>();
        parts.add(found.items().isEmpty() ? without() : factors());
        parts.add(adequate());
        parts.add(words.of(
                found.factors() == Math.max(1, found.suggested()) ? "summary.parallel" : "summary.parallel.other",
                found.suggested()));
        for (int factor = 0; factor < found.explained().size(); factor++) parts.add(ofFactor(factor));
        if (found.omega() != null) parts.add(words.of("summary.omega.one", words.number(found.omega(), 2)));
        return parts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    private String without() {
        return words.of("summary.structure.none", items.size(), found.n(), words.of("obstacle." + found.obstacle()));
    }

    private String factors() {
        var share = found.explained().stream().mapToDouble(each -> each).sum();
        return words.of(
                found.factors() == 1 ? "summary.structure.one" : "summary.structure",
                items.size(),
                found.factors(),
                words.share(share, found.n()),
                found.n());
    }

    private String adequate() {
        int step = (int)
                Arrays.stream(ADEQUATE).filter(each -> found.kmo() >= each).count();
        return words.of(
                found.p() < ExploredTests.SURE ? "summary.adequacy.yes" : "summary.adequacy.no",
                words.number(found.kmo(), 2),
                words.of("kmo." + step),
                words.of("test.BARTLETT"),
                words.of(
                        "statistic.CHI_SQUARE",
                        words.number(found.bartlett(), 1),
                        String.valueOf(found.degreesOfFreedom())),
                words.p(found.p()));
    }

    /** Which items load on it, the strongest first. */
    private String ofFactor(int factor) {
        var strong = IntStream.range(0, found.items().size())
                .filter(i -> Math.abs(loading(i, factor)) >= WEAK_LOADING)
                .boxed()
                .sorted((i, j) -> Double.compare(Math.abs(loading(j, factor)), Math.abs(loading(i, factor))))
                .map(i -> items.get(i).text())
                .toList();
        return strong.isEmpty() ? "" : words.of("summary.factor", factor + 1, words.names(strong));
    }

    private double loading(int item, int factor) {
        return found.items().get(item).loadings().get(factor);
    }
}
