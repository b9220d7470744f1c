package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.dataset.Variable.Measure;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.Cells.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What rows and their columns are called, and what is said about them. */
final class RowWords {
    /** Beside the gaps of {@link Column}. */
    static final int WITHHELD = Column.ABSENT - 1;

    /** @param steps that the code stands for; none for an option that nobody chose */
    record Step(List<Integer> steps, double value, String label) {}

    private final ExportTexts texts;

    RowWords(ExportTexts texts) {
        this.texts = texts;
    }

    List<String> source(RowRelease release) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.of("rows.source.rows", release.rows()));
        sentences.add(
                texts.of("rows.source.classes", release.analysis().disclosure().minimum()));
        sentences.add(texts.of("rows.source.answers"));
        sentences.add(texts.of("rows.source.left"));
        release.leftOut()
                .forEach((item, reason) -> sentences.add(
                        texts.of("rows.left." + reason, texts.of(item.text()).replaceAll("\\s+", " "))));
        sentences.add(texts.of("rows.source.care"));
        return sentences;
    }

    String group(Cut cut, Group group) {
        if (group.label() != null) return group.label();
        return Analysis.NONE.equals(group.key()) ? texts.of("group.none." + cut) : texts.of("group." + group.key());
    }

    String key(RowColumn column) {
        if (column.kind() != RowColumn.Kind.CHOSEN) return column.key();
        return column.key() + "." + (isRest(column) ? "rest" : option(column, column.options()));
    }

    String label(RowColumn column) {
        var item = column.item();
        var text = texts.of(item.text());
        if (column.kind() == RowColumn.Kind.CHOSEN) {
            return text + " - "
                    + (isRest(column)
                            ? texts.of("rows.rest")
                            : texts.of(item.options()
                                    .get(Long.numberOfTrailingZeros(column.options()))
                                    .label()));
        }
        var row = item.rowText(item.answerKeys().indexOf(column.key()));
        return row == null ? text : text + " - " + texts.of(row);
    }

    Measure measure(RowColumn column) {
        return switch (column.kind()) {
            case SCALE, NUMBER -> Measure.ORDINAL;
            case CHOICE, CHOSEN -> Measure.NOMINAL;
        };
    }

    /** What was done to the answers; null if nothing. */
    String note(RowColumn column) {
        var notes = new ArrayList<String>();
        if (column.item().type() == ItemType.RANKING) notes.add(texts.of("rows.note.first"));
        if (column.kind() == RowColumn.Kind.NUMBER) notes.add(texts.of("rows.note.bands"));
        else if (isRest(column)) notes.add(texts.of("rows.note.rest", options(column)));
        else if (isMerged(column)) notes.add(texts.of("rows.note.merged"));
        if (column.isWithheldAnywhere()) notes.add(texts.of("rows.note.withheld"));
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    List<Step> steps(RowColumn column) {
        var steps = column.steps().all().stream()
                .map(step -> new Step(List.of(step), value(column, step), label(column, step)))
                .sorted(java.util.Comparator.comparingDouble(Step::value))
                .toList();
        if (steps.stream().map(Step::value).distinct().count() == steps.size()) return steps;
        // options that share a value
        return IntStream.range(0, steps.size())
                .mapToObj(
                        i -> new Step(steps.get(i).steps(), i + 1, steps.get(i).label()))
                .toList();
    }

    private static boolean isRest(RowColumn column) {
        return Long.bitCount(column.options()) > 1;
    }

    private static boolean isMerged(RowColumn column) {
        return column.kind() != RowColumn.Kind.CHOSEN
                && column.steps().all().stream().anyMatch(step -> column.steps().bases(step).length > 1);
    }

    private static double value(RowColumn column, int step) {
        var bases = column.steps().bases(step);
        var item = column.item();
        return switch (column.kind()) {
            case NUMBER -> rounded(item, column.mean(step));
            case CHOSEN -> step;
            case CHOICE -> step == column.steps().rest() ? item.options().size() + 1 : bases[0] + 1;
            case SCALE -> {
                int commonest = Arrays.stream(bases)
                        .boxed()
                        .max(java.util.Comparator.<Integer>comparingInt(column.steps()::count)
                                .thenComparing(java.util.Comparator.reverseOrder()))
                        .orElseThrow();
                var value = RowColumn.value(item, commonest);
                // outside the scale, and outside its values
                yield value != null ? value : 100 + commonest;
            }
        };
    }

    /** One digit more than was asked for. */
    private static double rounded(Item item, double mean) {
        int digits = item.decimals() == null ? 1 : item.decimals() + 1;
        return BigDecimal.valueOf(mean).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }

    private String label(RowColumn column, int step) {
        return switch (column.kind()) {
            case NUMBER -> band(column.smallest(step), column.largest(step));
            case CHOSEN -> texts.of(step == 1 ? "rows.chosen" : "rows.notChosen");
            case CHOICE ->
                step == column.steps().rest() ? texts.of("rows.other", bases(column, step)) : bases(column, step);
            case SCALE -> bases(column, step);
        };
    }

    private String bases(RowColumn column, int step) {
        return Arrays.stream(column.steps().bases(step))
                .mapToObj(base -> base(column.item(), base))
                .collect(Collectors.joining(" / "));
    }

    private String base(Item item, int base) {
        return item.type() == ItemType.RATING
                ? String.valueOf(base)
                : texts.of(item.options().get(base).label());
    }

    private String band(double smallest, double largest) {
        return smallest == largest ? number(smallest) : number(smallest) + "\u2013" + number(largest);
    }

    private String number(double number) {
        var plain = new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
        return texts.isIndonesian() ? plain.replace('.', ',') : plain;
    }

    private String options(RowColumn column) {
        return IntStream.range(0, column.item().options().size())
                .filter(i -> (column.options() >> i & 1) == 1)
                .mapToObj(i -> base(column.item(), i))
                .collect(Collectors.joining(", "));
    }

    private static String option(RowColumn column, long options) {
        return column.item().options().get(Long.numberOfTrailingZeros(options)).code();
    }
}
