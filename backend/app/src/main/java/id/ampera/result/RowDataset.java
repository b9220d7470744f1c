package id.ampera.result;

import id.ampera.platform.dataset.Category;
import id.ampera.platform.dataset.Dataset;
import id.ampera.platform.dataset.Rows;
import id.ampera.platform.dataset.Variable;
import id.ampera.platform.dataset.VariableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A release of rows with its words, in an order that tells nothing. */
final class RowDataset {
    /** So many rows are read a column at a time: in their order each would be looked for far apart in all columns. */
    private static final int BLOCK = 8192;

    private final RowRelease release;
    private final ExportTexts texts;
    private final RowWords words;
    private final VariableNames names = new VariableNames();
    private final List<Variable> variables = new ArrayList<>();
    /** By attribute: the category of each class. */
    private final List<int[]> ofClass = new ArrayList<>();

    private final List<RowColumn> columns = new ArrayList<>();
    /** By column: the category of each step. */
    private final List<int[]> ofStep = new ArrayList<>();
    /** By column: the category of the first kind of gap. */
    private final List<Integer> gaps = new ArrayList<>();

    private RowDataset(RowRelease release, ExportTexts texts) {
        this.release = release;
        this.texts = texts;
        words = new RowWords(texts);
        for (int cut = 0; cut < cells().cuts().size(); cut++) attribute(cut);
        release.columns().forEach(this::column);
    }

    /** @param seed of the order */
    static Dataset of(RowRelease release, String title, ExportTexts texts, byte[] seed) {
        var made = new RowDataset(release, texts);
        var order = RowOrder.of(release.rows(), seed);
        return new Dataset(title, made.words.source(release), texts.isIndonesian(), made.variables, made.rows(order));
    }

    /** The same without its rows. */
    static List<Variable> variables(RowRelease release, ExportTexts texts) {
        return new RowDataset(release, texts).variables;
    }

    private Cells cells() {
        return release.answers().cells();
    }

    private Rows rows(int[] order) {
        return new Rows() {
            private final int[][] cells = new int[variables.size()][BLOCK];
            private int block = -1;

            @Override
            public int count() {
                return order.length;
            }

            @Override
            public void read(int row, int[] into) {
                int from = row / BLOCK * BLOCK;
                if (from != block) {
                    fill(cells, order, from, Math.min(from + BLOCK, order.length));
                    block = from;
                }
                for (int i = 0; i < cells.length; i++) into[i] = cells[i][row - from];
            }
        };
    }

    private void fill(int[][] cells, int[] order, int from, int to) {
        int attributes = ofClass.size();
        for (int i = 0; i < attributes; i++) {
            var of = ofClass.get(i);
            for (int at = from; at < to; at++) cells[i][at - from] = of[release.classOf(order[at])];
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var of = ofStep.get(i);
            int gap = gaps.get(i) - 1;
            var into = cells[attributes + i];
            for (int at = from; at < to; at++) {
                int row = order[at];
                int step = column.isWithheld(release.classOf(row)) ? RowWords.WITHHELD : column.step(row);
                into[at - from] = step >= 0 ? of[step] : gap - step;
            }
        }
    }

    /** An attribute that every row keeps to itself is no column. */
    private void attribute(int cut) {
        var codes = new TreeMap<Integer, Integer>();
        for (var each : release.classes()) {
            if (each.labels()[cut] != RowClass.SUPPRESSED) codes.put(each.labels()[cut], 0);
        }
        if (codes.isEmpty()) return;
        var declared = cells().cuts().get(cut);
        var categories = new ArrayList<Category>();
        for (var group : codes.keySet()) {
            codes.put(group, categories.size());
            categories.add(new Category(
                    group + 1, words.group(declared, cells().groups(cut).get(group)), false));
        }
        int suppressed = categories.size();
        var isSuppressed = release.classes().stream().anyMatch(each -> each.labels()[cut] == RowClass.SUPPRESSED);
        if (isSuppressed) categories.add(new Category(-7, texts.of("rows.suppressed"), true));
        variables.add(new Variable(
                names.of(declared.name()),
                texts.of("rows.attribute." + declared),
                Variable.Measure.NOMINAL,
                categories,
                isSuppressed
                        ? texts.of(
                                "rows.note.suppressed",
                                release.analysis().disclosure().minimum())
                        : null));
        ofClass.add(release.classes().stream()
                .mapToInt(each -> codes.getOrDefault(each.labels()[cut], suppressed))
                .toArray());
    }

    private void column(RowColumn column) {
        var steps = words.steps(column);
        var categories = new ArrayList<Category>();
        var of = new int[column.steps().size()];
        for (var step : steps) {
            for (var each : step.steps()) of[each] = categories.size();
            categories.add(new Category(step.value(), step.label(), false));
        }
        gaps.add(categories.size());
        double least = categories.stream().mapToDouble(Category::value).min().orElse(0);
        // below everything that is given, so that no code is an answer too
        double first = least > -7 ? -8 : Math.floor(least) - 3;
        categories.add(new Category(first, texts.of("rows.skipped"), true));
        categories.add(new Category(first - 1, texts.of("rows.notAsked"), true));
        categories.add(new Category(first + 1, texts.of("rows.suppressed"), true));
        variables.add(new Variable(
                names.of(words.key(column).toLowerCase(Locale.ROOT)),
                words.label(column),
                words.measure(column),
                categories,
                words.note(column)));
        columns.add(column);
        ofStep.add(of);
    }
}
