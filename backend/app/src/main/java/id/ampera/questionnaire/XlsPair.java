package id.ampera.questionnaire;

import java.util.Arrays;
import java.util.Locale;

/** The two ratings of every row of a table that was written as a pair. */
final class XlsPair {
    /** The column with the row alone, without what is rated. */
    static final String ROW = "ampera_row";

    private final PairKind kind;
    private final Pair pair;

    private XlsPair(PairKind kind, Pair pair) {
        this.kind = kind;
        this.pair = pair;
    }

    /** Null where the group is none. */
    static XlsPair of(XlsBook.Line group, XlsTexts texts, String item) {
        var wanted = group.get("ampera_pair");
        return Arrays.stream(PairKind.values())
                .filter(each -> name(each).equals(wanted))
                .findFirst()
                .map(each -> new XlsPair(
                        each,
                        new Pair(
                                each,
                                text(texts, group, "ampera_pair_first", "item." + item + ".pair.first"),
                                text(texts, group, "ampera_pair_second", "item." + item + ".pair.second"))))
                .orElse(null);
    }

    private static Texts text(XlsTexts texts, XlsBook.Line group, String column, String name) {
        var text = texts.of(group, column, name);
        return text == null ? new Texts("", null) : text;
    }

    static String name(PairKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Pair pair() {
        return pair;
    }

    /** What is rated, by the end of a name; null where it is neither. */
    String side(String name) {
        return kind.sides().stream()
                .filter(side -> name.endsWith("__" + side))
                .findFirst()
                .orElse(null);
    }

    static String without(String name, String side) {
        return side == null ? name : name.substring(0, name.length() - side.length() - 2);
    }
}
