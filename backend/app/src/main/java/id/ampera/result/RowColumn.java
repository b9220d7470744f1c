package id.ampera.result;

import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A column of the rows: what was given under one key, in steps of which each was chosen by at least the minimum. */
final class RowColumn {
    enum Kind {
        SCALE,
        CHOICE,
        NUMBER,
        /** One option of several that may be chosen, or some of them together: 0 or 1. */
        CHOSEN
    }

    private static final int MOST_NUMBERS = 100;
    private static final int MOST_BANDS = 50;
    static final int RATINGS = 11;

    private final String key;
    private final Item item;
    private final Kind kind;
    private final Column source;
    private final RowSteps steps;
    private final long options;
    /** Of numbers: the smallest, largest and mean one of each band. */
    private final double[][] bands;

    private boolean[] withheld;
    private boolean isDropped;

    private RowColumn(String key, Item item, Kind kind, Column source, RowSteps steps, long options, double[][] bands) {
        this.key = key;
        this.item = item;
        this.kind = kind;
        this.source = source;
        this.steps = steps;
        this.options = options;
        this.bands = bands;
    }

    /** Of one choice, a scale, or the first place of a ranking. */
    static RowColumn ofOptions(String key, Item item, Column source, int rows, int minimum) {
        int size = item.type() == ItemType.RATING ? RATINGS : item.options().size();
        var counts = new int[size];
        for (int row = 0; row < rows; row++) if (source.code(row) >= 0) counts[source.code(row)]++;
        if (!JointGate.isScale(item)) {
            return new RowColumn(key, item, Kind.CHOICE, source, RowSteps.ofChoice(counts, minimum), 0, null);
        }
        var values = IntStream.range(0, size).mapToObj(i -> value(item, i)).toArray(Integer[]::new);
        return new RowColumn(key, item, Kind.SCALE, source, RowSteps.ofScale(values, counts, minimum), 0, null);
    }

    /** In bands; of few different numbers each stands by itself where enough gave it. */
    static RowColumn ofNumbers(String key, Item item, Column source, int rows, int minimum) {
        var given = IntStream.range(0, rows)
                .filter(row -> source.code(row) >= 0)
                .mapToDouble(source::number)
                .sorted()
                .toArray();
        var different = Arrays.stream(given).distinct().toArray();
        var counts = new int[different.length];
        int at = 0;
        for (var each : given) {
            if (each != different[at]) at++;
            counts[at]++;
        }
        int least = different.length <= MOST_NUMBERS ? minimum : Math.max(minimum, given.length / MOST_BANDS + 1);
        var groups = RareSteps.groups(counts, least);
        int size = groups.length == 0 ? 0 : groups[groups.length - 1] + 1;
        var bands = new double[3][size];
        var inBand = new int[size];
        Arrays.fill(bands[0], Double.NaN);
        for (int i = 0; i < groups.length; i++) {
            int band = groups[i];
            if (Double.isNaN(bands[0][band])) bands[0][band] = different[i];
            bands[1][band] = different[i];
            bands[2][band] += different[i] * counts[i];
            inBand[band] += counts[i];
        }
        return new RowColumn(key, item, Kind.NUMBER, source, RowSteps.each(inBand), 0, bands);
    }

    /** @param options a bit for each that is looked for */
    static RowColumn ofChosen(Item item, Column source, long options, int rows) {
        var counts = new int[2];
        for (int row = 0; row < rows; row++) {
            if (source.code(row) >= 0) counts[(source.chosen(row) & options) == 0 ? 0 : 1]++;
        }
        return new RowColumn(item.code(), item, Kind.CHOSEN, source, RowSteps.each(counts), options, null);
    }

    /** On the scale; null outside it. */
    static Integer value(Item item, int option) {
        return item.type() == ItemType.RATING
                ? (Integer) option
                : item.options().get(option).value();
    }

    /** A step, or a negative constant of {@link Column}. */
    int step(int row) {
        int code = source.code(row);
        if (code < 0) return code;
        return switch (kind) {
            case SCALE, CHOICE -> steps.of(code);
            case NUMBER -> steps.of(band(source.number(row)));
            case CHOSEN -> (source.chosen(row) & options) == 0 ? 0 : 1;
        };
    }

    private int band(double number) {
        int at = Arrays.binarySearch(bands[1], number);
        return at >= 0 ? at : -at - 1;
    }

    /** So that the step tells less; the column is dropped where that leaves nothing to tell. */
    void coarsen(int step, int minimum) {
        if (kind == Kind.CHOSEN || !steps.coarsen(step, minimum)) isDropped = true;
    }

    /** Whether a step is something that was given: not to have chosen an option is no answer. */
    boolean isAnswer(int step) {
        return kind != Kind.CHOSEN || step == 1;
    }

    boolean tellsNothing() {
        return isDropped || steps.all().size() < 2;
    }

    void drop() {
        isDropped = true;
    }

    void withhold(boolean[] byClass) {
        withheld = byClass;
    }

    boolean isWithheld(int ofClass) {
        return withheld[ofClass];
    }

    boolean isWithheldAnywhere() {
        for (var each : withheld) if (each) return true;
        return false;
    }

    String key() {
        return key;
    }

    Item item() {
        return item;
    }

    Kind kind() {
        return kind;
    }

    RowSteps steps() {
        return steps;
    }

    long options() {
        return options;
    }

    double smallest(int step) {
        return bands[0][steps.bases(step)[0]];
    }

    double largest(int step) {
        var of = steps.bases(step);
        return bands[1][of[of.length - 1]];
    }

    double mean(int step) {
        double sum = 0;
        long n = 0;
        for (var base : steps.bases(step)) {
            sum += bands[2][base];
            n += steps.count(base);
        }
        return sum / n;
    }
}
