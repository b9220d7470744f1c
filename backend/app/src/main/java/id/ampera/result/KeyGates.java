package id.ampera.result;

import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The gates of a campaign by answer key, made in the order of the questionnaire. */
final class KeyGates {
    private final AnswerColumns columns;
    private final Disclosure disclosure;
    private final List<AnswerColumns> earlier;
    private final AnswerColumns moves;
    private final Map<String, KeyGate> gates = new HashMap<>();

    /**
     * @param earlier what releases before this one counted, over the same cells
     * @param moves what came between two moments at which figures of all together could be read, one cell for each; null if
     *     there was one moment only
     */
    KeyGates(AnswerColumns columns, Disclosure disclosure, List<AnswerColumns> earlier, AnswerColumns moves) {
        this.columns = columns;
        this.disclosure = disclosure;
        this.earlier = earlier;
        this.moves = moves;
    }

    KeyGate get(String key) {
        return gates.get(key);
    }

    void add(Item item, String key, Tally tally) {
        var before = earlier.stream().map(each -> each.tally(key)).toList();
        add(item, key, tally, before, moves == null ? null : moves.tally(key), finest(key, tally));
    }

    /** By the finest cells that a reader may tell apart. */
    private Tally finest(String key, Tally tally) {
        return columns.moments() == null ? tally : columns.tallyByMoment(key);
    }

    /** Of the difference of two ratings, under the key of the row. */
    void addDifference(Item item, String key, DifferenceTally tally, DifferenceTally moved) {
        add(item, key, tally, List.of(), moved, tally);
    }

    private void add(Item item, String key, Tally tally, List<Tally> before, Tally moved, Tally finest) {
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
                || moved != null && set.length == cells.size() && agreesInAMove(moved);
        var compares = item.type().isCounted() || item.type() == ItemType.NUMBER;
        var answers = compares ? ItemGate.of(asked, agree, finest.tables().by(columns.moments())) : asked;
        gates.put(key, new KeyGate(cells, disclosure, asked, answers, deciding, tells, agree));
    }

    private AnswerTables asked(Tally finest) {
        if (finest instanceof DifferenceTally) return AnswerTables.NONE;
        var of = columns.moments() == null ? columns.cells() : columns.moments().cells();
        return AnswerTables.of(IntStream.range(0, of.size())
                        .mapToObj(cell -> {
                            int asked = finest.asked(new int[] {cell});
                            return new int[] {asked, of.answered(cell) - asked};
                        })
                        .toArray(int[][]::new))
                .by(columns.moments());
    }

    /** As with releases: what came in between is a group of its own. */
    private boolean agreesInAMove(Tally moved) {
        return IntStream.range(0, moves.cells().size()).anyMatch(move -> moved.same(new int[] {move}));
    }
}
