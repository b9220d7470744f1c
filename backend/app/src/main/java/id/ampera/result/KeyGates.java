package id.ampera.result;

import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The gates of a campaign by answer key, made in the order of the questionnaire. */
final class KeyGates {
    private final AnswerColumns columns;
    private final Disclosure disclosure;
    private final List<AnswerColumns> earlier;
    private final AnswerColumns moves;
    private final Map<String, KeyGate> gates = new HashMap<>();
    private final Map<Integer, Moments> momentsUntil = new HashMap<>();

    /** @param tally by the cells of these moments; null for those of the roster */
    private record Finest(Moments moments, Tally tally) {}

    KeyGates(AnswerColumns columns, Disclosure disclosure, Analysis.Past past) {
        this.columns = columns;
        this.disclosure = disclosure;
        earlier = past.releases();
        moves = past.moves();
    }

    KeyGate get(String key) {
        return gates.get(key);
    }

    void add(Item item, String key, Tally tally) {
        var before = earlier.stream().map(each -> each.tally(key)).toList();
        var moved = moves == null ? null : moves.tally(key);
        add(item, key, tally, before, moved, finest(tally, by -> columns.tally(key, by)));
    }

    /** Of the difference of two ratings, under the key of the row. */
    void addDifference(Item item, String key, List<String> pair, DifferenceTally tally) {
        var moved = moves == null ? null : difference(moves, pair, null);
        add(item, key, tally, List.of(), moved, finest(tally, by -> difference(columns, pair, by)));
    }

    /** @param by null for the cells of the roster */
    DifferenceTally difference(AnswerColumns of, List<String> pair, Moments by) {
        var ratings = pair.stream()
                .map(key -> by == null ? of.tally(key) : of.tally(key, by))
                .toList();
        var differences =
                by == null ? of.differences(pair.get(0), pair.get(1)) : of.differences(pair.get(0), pair.get(1), by);
        return new DifferenceTally(differences, ratings, disclosure.minimum());
    }

    /** By the finest cells that a reader may tell apart: a look at which the item was hidden told nothing. */
    private Finest finest(Tally tally, Function<Moments, Tally> by) {
        var all = columns.moments();
        if (all == null) return new Finest(null, tally);
        var whole = by.apply(all);
        int last = IntStream.range(0, all.looks())
                .filter(look -> whole.same(all.before(look)))
                .findFirst()
                .orElse(all.looks());
        var moments = momentsUntil.computeIfAbsent(last, all::until);
        return moments == null ? new Finest(null, tally) : new Finest(moments, by.apply(moments));
    }

    private void add(Item item, String key, Tally tally, List<Tally> before, Tally moved, Finest finest) {
        var cells = columns.cells();
        var definition = columns.definition();
        var tells = !definition.restsOnConsentOnly(item);
        var isAskedOfSome = definition.isConditional(item) || columns.isAskedOfSome(key);
        // answers that come later than this one, or are not given under a key of their own, decide nothing
        var deciding = definition.decidedBy(item).stream()
                .map(gates::get)
                .filter(Objects::nonNull)
                .filter(each -> tells)
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
        Predicate<int[]> agree = set -> tally.same(set)
                || before.stream().anyMatch(each -> Growth.tells(tally, each, set))
                || set.length == cells.size() && (agreesInAMove(moved) || agreesInTheEnd(finest));
        var compares = item.type().isCounted() || item.type() == ItemType.NUMBER;
        var answers =
                compares ? ItemGate.of(asked, agree, finest.tally().tables().by(finest.moments())) : asked;
        gates.put(key, new KeyGate(cells, disclosure, asked, answers, deciding, tells, agree));
    }

    private AnswerTables asked(Finest finest) {
        if (finest.tally() instanceof DifferenceTally) return AnswerTables.NONE;
        var of = finest.moments() == null ? columns.cells() : finest.moments().cells();
        return AnswerTables.of(IntStream.range(0, of.size())
                        .mapToObj(cell -> {
                            int asked = finest.tally().asked(new int[] {cell});
                            return new int[] {asked, of.answered(cell) - asked};
                        })
                        .toArray(int[][]::new))
                .by(finest.moments());
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
