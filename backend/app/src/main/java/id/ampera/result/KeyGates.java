package id.ampera.result;

import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The gates of a campaign by answer key, made in the order of the questionnaire. */
final class KeyGates {
    private final AnswerColumns columns;
    private final Disclosure disclosure;
    private final List<Analysis> earlier;
    private final AnswerColumns moves;
    private final Map<String, KeyGate> gates = new HashMap<>();
    private final Map<Integer, Moments> momentsUntil = new HashMap<>();
    private long tallied;

    /** @param tally by the cells of these moments; null for those of the roster */
    private record Finest(Moments moments, Tally tally) {}

    /** @param moments the same by moments; null where figures could not be read before all had answered */
    record Counted(Tally roster, Tally moments) {}

    KeyGates(AnswerColumns columns, Disclosure disclosure, Analysis.Past past) {
        this.columns = columns;
        this.disclosure = disclosure;
        earlier = past.releases();
        moves = past.moves();
    }

    /** What they take of the memory beside the answers. */
    long bytes() {
        long bytes = tallied + (moves == null ? 0 : moves.bytes());
        // each holds those before it
        if (!earlier.isEmpty()) bytes += earlier.get(earlier.size() - 1).bytes();
        for (var each : momentsUntil.values()) if (each != columns.moments()) bytes += each.bytes();
        return bytes;
    }

    /** Rows of all, by the finest cells that there are. */
    Rows rows() {
        return columns.moments() == null ? columns.byCell() : columns.moments().byCell();
    }

    /** One pass over these rows, where finer cells can be put together to those of the roster. */
    Counted count(String key, Rows rows) {
        var finer = columns.tally(key, rows);
        var moments = columns.moments();
        if (moments == null) return new Counted(finer, null);
        var roster = finer instanceof OptionTally options
                ? options.gathered(moments.cellOf(), columns.cells().size())
                : columns.tally(key);
        return new Counted(roster, finer);
    }

    KeyGate get(String key) {
        return gates.get(key);
    }

    void add(Item item, String key, Counted tally) {
        var before = earlier.stream().map(each -> each.columns().tally(key)).toList();
        var moved = moves == null ? null : moves.tally(key);
        add(item, key, tally.roster(), before, moved, finest(tally, by -> columns.tally(key, by.byCell())));
    }

    /** Of the difference of two ratings, under the key of the row. */
    void addDifference(Item item, String key, List<String> pair, DifferenceTally tally) {
        var moved = moves == null ? null : difference(moves, pair, null);
        var moments = columns.moments();
        var counted = new Counted(tally, moments == null ? null : difference(columns, pair, moments));
        add(item, key, tally, List.of(), moved, finest(counted, by -> difference(columns, pair, by)));
    }

    /** @param by null for the cells of the roster */
    DifferenceTally difference(AnswerColumns of, List<String> pair, Moments by) {
        var ratings = pair.stream()
                .map(key -> by == null ? of.tally(key) : of.tally(key, by.byCell()))
                .toList();
        var differences =
                by == null ? of.differences(pair.get(0), pair.get(1)) : of.differences(pair.get(0), pair.get(1), by);
        return new DifferenceTally(differences, ratings, disclosure.minimum());
    }

    /** By the finest cells that a reader may tell apart: a look at which the item was hidden told nothing. */
    private Finest finest(Counted tally, Function<Moments, Tally> by) {
        var all = columns.moments();
        if (all == null) return new Finest(null, tally.roster());
        var whole = tally.moments();
        int last = IntStream.range(0, all.looks())
                .filter(look -> whole.same(all.before(look)))
                .findFirst()
                .orElse(all.looks());
        var moments = momentsUntil.computeIfAbsent(last, all::until);
        if (moments == null) return new Finest(null, tally.roster());
        return new Finest(moments, moments == all ? whole : by.apply(moments));
    }

    private void add(Item item, String key, Tally tally, List<Tally> before, Tally moved, Finest finest) {
        var cells = columns.cells();
        var definition = columns.definition();
        var isAskedOfSome = definition.isConditional(item) || columns.isAskedOfSome(key);
        var tells = isAskedOfSome && !definition.restsOnConsentOnly(item);
        // answers that come later than this one, or are not given under a key of their own, decide nothing
        var deciding = !tells
                ? List.<KeyGate>of()
                : definition.decidedBy(item).stream()
                        .map(gates::get)
                        .filter(Objects::nonNull)
                        .toList();
        var asked = isAskedOfSome
                ? ItemGate.ofAsked(
                        disclosure,
                        IntStream.range(0, cells.size())
                                .map(cell -> tally.asked(new int[] {cell}))
                                .toArray(),
                        asked(finest),
                        deciding.stream().map(KeyGate::answers).toList(),
                        tells)
                : disclosure;
        if (finest.moments() != null) tallied += finest.tally().bytes();
        for (var each : before) tallied += each.bytes();
        if (moved != null) tallied += moved.bytes();
        Predicate<int[]> agree = set -> tally.same(set)
                || before.stream().anyMatch(each -> Growth.tells(tally, each, set))
                || set.length == cells.size() && (agreesInAMove(moved) || agreesInTheEnd(finest));
        var compares = item.type().isCounted() || item.type() == ItemType.NUMBER;
        var answers = compares
                ? ItemGate.of(asked, agree, finest.tally().tables().by(finest.moments()), drawn(key, tally))
                : asked;
        Supplier<List<AnswerTables>> tables = () -> {
            var given = finest.tally().tables().by(finest.moments());
            return tells ? List.of(given, asked(finest)) : List.of(given);
        };
        gates.put(key, new KeyGate(cells, disclosure, asked, answers, deciding, tells, tables, agree));
    }

    /** By choice that is made by itself; none where no interim release showed anything under this key. */
    private List<Drawn> drawn(String key, Tally tally) {
        if (earlier.isEmpty() || !columns.definition().keysThatAllAnswer().contains(key)) return List.of();
        var now = tally.tables();
        return IntStream.range(0, now.tables().size())
                .mapToObj(at -> Drawn.of(
                        columns.cells(),
                        now.tables().get(at),
                        earlier.stream().map(each -> release(each, key, at)).toList(),
                        now.isEither(),
                        disclosure.minimum()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Drawn.Release release(Analysis of, String key, int table) {
        var then = of.columns().tally(key).tables().tables().get(table);
        return new Drawn.Release(then, of.gate(key).answers().flags(), of.isOpen(key) && of.isShown(key));
    }

    private AnswerTables asked(Finest finest) {
        if (finest.tally() instanceof DifferenceTally) return AnswerTables.NONE;
        var of = finest.moments() == null ? columns.cells() : finest.moments().cells();
        var counts = new int[2 * of.size()];
        for (int cell = 0; cell < of.size(); cell++) {
            counts[2 * cell] = finest.tally().asked(new int[] {cell});
            counts[2 * cell + 1] = of.answered(cell) - counts[2 * cell];
        }
        return AnswerTables.of(new AnswerTable(counts, 2)).by(finest.moments());
    }

    /** As with releases: what came in between is a group of its own. */
    private boolean agreesInAMove(Tally moved) {
        return moved != null && IntStream.range(0, moves.cells().size()).anyMatch(move -> moved.same(new int[] {move}));
    }

    private static boolean agreesInTheEnd(Finest finest) {
        var moments = finest.moments();
        return moments != null && finest.tally().same(moments.before(moments.looks()));
    }
}
