package id.ampera.result;

import id.ampera.platform.dataset.Category;
import id.ampera.platform.dataset.Dataset;
import id.ampera.platform.dataset.Variable;
import id.ampera.platform.dataset.VariableNames;
import id.ampera.result.ShuffledRows.Answer;
import id.ampera.result.ShuffledRows.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A release of rows with its words, in an order that tells nothing. */
final class RowDataset {
    private final RowRelease release;
    private final ExportTexts texts;
    private final RowWords words;
    private final VariableNames names = new VariableNames();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

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
        var rows = new ShuffledRows(release, order, made.attributes, made.answers);
        return new Dataset(title, made.words.source(release), texts.isIndonesian(), made.variables, rows);
    }

    /** The same without its rows. */
    static List<Variable> variables(RowRelease release, ExportTexts texts) {
        return new RowDataset(release, texts).variables;
    }

    private Cells cells() {
        return release.answers().cells();
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
        attributes.add(new Attribute(release.classes().stream()
                .mapToInt(each -> codes.getOrDefault(each.labels()[cut], suppressed))
                .toArray()));
    }

    private void column(RowColumn column) {
        var steps = words.steps(column);
        var categories = new ArrayList<Category>();
        var of = new int[column.steps().size()];
        for (var step : steps) {
            for (var each : step.steps()) of[each] = categories.size();
            categories.add(new Category(step.value(), step.label(), false));
        }
        int gap = categories.size();
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
        answers.add(new Answer(column, of, gap));
    }
}
