package id.ampera.result;

import id.ampera.questionnaire.Identifying;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The answers of a campaign as rows that may leave (decision 75): what the rows keep of who gave them ({@link
 * RowPartition}), which answers are told apart ({@link RowColumn}), in which classes they are withheld ({@link RowGate}),
 * and that one answer does not tell another ({@link RowPairs}). Each of these only ever takes away, so they are repeated
 * until nothing is left to take. The same answers give the same release.
 */
final class RowRelease {
    /** The group of a row that has no answer in it. */
    private static final int NOBODY = -1;

    private final Analysis analysis;
    private final AnswerColumns answers;
    private final int minimum;
    private final List<RowClass> classes;
    private final int[] classOf;
    private final RowGate gate;
    private final RowPairs pairs;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<Item, List<RowColumn>> columns = new LinkedHashMap<>();
    private final Map<Item, RowsLeftOut> leftOut = new LinkedHashMap<>();

    RowRelease(Analysis analysis) {
        this.analysis = analysis;
        answers = analysis.columns();
        minimum = analysis.disclosure().minimum();
        var isTooFew = answers.rows() < EarlyFigures.leastRows(answers);
        classes = isTooFew ? List.of() : RowPartition.of(analysis.disclosure());
        classOf = classOf();
        gate = new RowGate(analysis.disclosure(), classes);
        pairs = new RowPairs(classOf);
        if (classes.isEmpty()) return;
        Set<Item> suspicious = suspicious();
        for (var item : answers.definition().items()) {
            if (item.type() != ItemType.NOTE) add(item, suspicious);
        }
        settle();
        dropWhatTellsApart();
    }

    List<RowClass> classes() {
        return classes;
    }

    int rows() {
        return classOf.length;
    }

    /** Rows that have answers in them. */
    int told() {
        return classes.stream()
                .filter(each -> !each.isWithheld())
                .mapToInt(RowClass::answered)
                .sum();
    }

    int classOf(int row) {
        return classOf[row];
    }

    AnswerColumns answers() {
        return answers;
    }

    Analysis analysis() {
        return analysis;
    }

    List<RowColumn> columns() {
        return columns.values().stream().flatMap(List::stream).toList();
    }

    Map<Item, RowsLeftOut> leftOut() {
        return leftOut;
    }

    private int[] classOf() {
        if (classes.isEmpty()) return new int[0];
        var ofCell = new int[answers.cells().size()];
        for (int i = 0; i < classes.size(); i++) for (var cell : classes.get(i).cells()) ofCell[cell] = i;
        var of = new int[answers.rows()];
        for (int row = 0; row < of.length; row++) of[row] = ofCell[answers.cellOf(row)];
        return of;
    }

    private Set<Item> suspicious() {
        var codes = Identifying.hints(answers.definition()).stream()
                .map(Identifying.Hint::item)
                .collect(Collectors.toSet());
        return answers.definition().items().stream()
                .filter(item -> item.mayIdentify() || codes.contains(item.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Item item, Set<Item> suspicious) {
        if (!item.type().isCounted() && item.type() != ItemType.NUMBER) leftOut.put(item, RowsLeftOut.NEVER_JOINED);
        else if (suspicious.contains(item)) leftOut.put(item, RowsLeftOut.IDENTIFYING);
        else put(item, columnsOf(item), RowsLeftOut.HIDDEN);
    }

    private List<RowColumn> columnsOf(Item item) {
        var made = new ArrayList<RowColumn>();
        for (var key : item.answerKeys()) {
            if (!analysis.isOpen(key) || !analysis.isShown(key) || singlesOutWhoWasNotAsked(key)) continue;
            var source = answers.column(key);
            switch (item.type()) {
                case MULTIPLE_CHOICE -> made.addAll(RowChoices.of(item, source, rows(), minimum, 0));
                case NUMBER -> made.add(RowColumn.ofNumbers(key, item, source, rows(), minimum));
                default -> made.add(RowColumn.ofOptions(key, item, source, rows(), minimum));
            }
        }
        return made;
    }

    private boolean singlesOutWhoWasNotAsked(String key) {
        int asked = tally(key).asked(answers.cells().all());
        return asked < rows() && rows() - asked < minimum;
    }

    private void put(Item item, List<RowColumn> made, RowsLeftOut otherwise) {
        var left = made.stream().filter(each -> !each.tellsNothing()).toList();
        if (!left.isEmpty()) columns.put(item, left);
        else {
            columns.remove(item);
            leftOut.put(item, made.isEmpty() ? otherwise : RowsLeftOut.TOO_RARE);
        }
    }

    private void settle() {
        while (true) {
            var isChanged = false;
            for (var column : columns()) isChanged |= isIn(column) && isGatedAnew(column);
            if (isChanged) continue;
            for (var column : columns()) {
                int step = isIn(column) ? pairs.telling(column, columns()) : -1;
                if (step < 0) continue;
                coarsen(column, step);
                isChanged = true;
                // what was merged may agree now, which the others are to see
                break;
            }
            if (!isChanged) return;
        }
    }

    private boolean isIn(RowColumn column) {
        return columns.getOrDefault(column.item(), List.of()).contains(column);
    }

    /** Withholds what has to be; true if more had to be done about the column than that. */
    private boolean isGatedAnew(RowColumn column) {
        var key = analysis.gate(column.key());
        var withheld =
                gate.withheld(key.answers(), telling(column), key.tables().get());
        if (withheld == null) {
            column.drop();
            put(column.item(), columns.get(column.item()), RowsLeftOut.TOO_RARE);
            return true;
        }
        column.withhold(withheld);
        int step = rare(column);
        if (step >= 0) coarsen(column, step);
        return step >= 0;
    }

    private void coarsen(RowColumn column, int step) {
        var item = column.item();
        var all = columns.get(item);
        if (column.kind() == RowColumn.Kind.CHOSEN) {
            var source = answers.column(column.key());
            all = RowChoices.coarser(item, source, rows(), minimum, column, all);
        } else {
            column.coarsen(step, minimum);
        }
        put(item, all, RowsLeftOut.TOO_RARE);
    }

    /** A step of which fewer than the minimum are seen, or -1. */
    private int rare(RowColumn column) {
        var seen = new int[column.steps().size()];
        for (int row = 0; row < rows(); row++) {
            int step = column.isWithheld(classOf[row]) ? Column.SKIPPED : column.step(row);
            if (step >= 0) seen[step]++;
        }
        for (var step : column.steps().all()) if (seen[step] > 0 && seen[step] < minimum) return step;
        return -1;
    }

    private Predicate<int[]> telling(RowColumn column) {
        var key = analysis.gate(column.key());
        var tally = tally(column.key());
        var isAskedOfSome = key.asked() != key.base();
        var isOfLaterVersion = answers.isAskedOfSome(column.key());
        var byCell = new int[answers.cells().size()][column.steps().size()];
        for (int row = 0; row < rows(); row++) {
            int step = column.step(row);
            if (step >= 0) byCell[answers.cellOf(row)][step]++;
        }
        return set -> {
            if (key.agree().test(set) || isSame(column, byCell, set)) return true;
            if (!isAskedOfSome) return false;
            int asked = tally.asked(set);
            int others = answers.cells().answered(set) - asked;
            // who answered an earlier version is known to whoever knows when they did
            var isKnown = isOfLaterVersion && others > 0 && others < minimum;
            return asked < minimum || isKnown || key.tells() && others == 0;
        };
    }

    private Tally tally(String key) {
        return tallies.computeIfAbsent(key, answers::tally);
    }

    private static boolean isSame(RowColumn column, int[][] byCell, int[] set) {
        var sums = new int[column.steps().size()];
        int n = 0;
        for (var cell : set) {
            for (int step = 0; step < sums.length; step++) {
                sums[step] += byCell[cell][step];
                n += byCell[cell][step];
            }
        }
        for (int step = 0; step < sums.length; step++)
            if (n > 0 && sums[step] == n && column.isAnswer(step)) return true;
        return false;
    }

    /**
     * What others may know of a person joins the attributes: kept only while all of them together are shared by enough, who
     * do not agree on anything.
     */
    private void dropWhatTellsApart() {
        var known = new ArrayList<RowColumn>();
        for (var item : List.copyOf(columns.keySet())) {
            if (!Identifying.tellsOfOneself(item)) continue;
            known.addAll(columns.get(item));
            if (areShared(known)) continue;
            known.removeAll(columns.get(item));
            columns.remove(item);
            leftOut.put(item, RowsLeftOut.ABOUT_ONESELF);
        }
    }

    private boolean areShared(List<RowColumn> known) {
        var groups = new HashMap<List<Integer>, Integer>();
        var groupOf = new int[rows()];
        for (int row = 0; row < rows(); row++) {
            var of = new ArrayList<Integer>(known.size() + 1);
            of.add(classOf[row]);
            for (var column : known) of.add(column.isWithheld(classOf[row]) ? Column.SKIPPED : column.step(row));
            var hasAnswers = !classes.get(classOf[row]).isWithheld();
            groupOf[row] = hasAnswers ? groups.computeIfAbsent(of, unseen -> groups.size()) : NOBODY;
        }
        var sizes = new int[groups.size()];
        for (var group : groupOf) if (group != NOBODY) sizes[group]++;
        for (var size : sizes) if (size < minimum) return false;
        return columns().stream()
                .filter(column -> !known.contains(column))
                .noneMatch(column -> pairs.isKnownOfAny(groupOf, sizes.length, column));
    }
}
