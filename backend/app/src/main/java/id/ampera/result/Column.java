package id.ampera.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The answers under one key, one place per row: the index of the option, the rating, a bit per option of a multiple
 * choice, or a number. Of texts and files only that there is one.
 */
final class Column {
    static final short ABSENT = -2;
    static final short SKIPPED = -1;
    private static final int RATINGS = 11;

    private final Item item;
    private final Map<String, Short> options = new HashMap<>();
    private short[] codes = new short[64];
    private long[] chosen;
    private double[] numbers;

    Column(Item item) {
        this.item = item;
        if (item.options() != null) {
            for (var option : item.options()) options.put(option.code(), (short) options.size());
        }
        if (item.type() == ItemType.MULTIPLE_CHOICE || item.type() == ItemType.RANKING) chosen = new long[64];
        if (item.type() == ItemType.NUMBER) numbers = new double[64];
        Arrays.fill(codes, ABSENT);
    }

    Item item() {
        return item;
    }

    /** The option or the rating, 0 for anything else that was given, or a negative constant. */
    int code(int row) {
        return row < codes.length ? codes[row] : ABSENT;
    }

    /** Of a multiple choice that was answered: a bit per option. */
    long chosen(int row) {
        return chosen[row];
    }

    /** Of a number that was given. */
    double number(int row) {
        return numbers[row];
    }

    /** Reads the value at which the parser stands; rows that are never read stay absent. */
    void read(int row, JsonParser parser) throws IOException {
        room(row);
        codes[row] = SKIPPED;
        switch (item.type()) {
            case LIKERT, LIKERT_MATRIX, SINGLE_CHOICE -> {
                if (parser.currentToken() == JsonToken.VALUE_STRING) codes[row] = option(parser.getText());
            }
            case MULTIPLE_CHOICE -> {
                if (parser.currentToken() != JsonToken.START_ARRAY) break;
                while (parser.nextToken() != JsonToken.END_ARRAY) chosen[row] |= 1L << option(parser.getText());
                if (chosen[row] != 0) codes[row] = 0;
            }
            case RANKING -> {
                if (parser.currentToken() != JsonToken.START_ARRAY) break;
                for (int rank = 1; parser.nextToken() != JsonToken.END_ARRAY; rank++) {
                    var index = option(parser.getText());
                    if (rank == 1) codes[row] = index;
                    chosen[row] |= (long) rank << RankTally.BITS * index;
                }
            }
            case NUMBER -> {
                if (!parser.currentToken().isNumeric()) break;
                codes[row] = 0;
                numbers[row] = parser.getDoubleValue();
            }
            case FILE -> {
                if (parser.currentToken() != JsonToken.START_ARRAY) break;
                while (parser.nextToken() != JsonToken.END_ARRAY) codes[row] = 0;
            }
            case NOTE -> throw new IllegalStateException("a note has no answers");
            case RATING -> {
                if (parser.currentToken().isNumeric()) codes[row] = (short) parser.getDoubleValue();
            }
            case SHORT_TEXT, LONG_TEXT, DATE, CONSENT -> {
                if (parser.currentToken() == JsonToken.VALUE_STRING && !isBlank(parser.getText())) codes[row] = 0;
            }
        }
    }

    /** Blank as the survey engine has it: spaces, line breaks and signs that take no room. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || c == 0x85
                        || Character.getType(c) == Character.FORMAT);
    }

    private short option(String code) {
        var index = options.get(code);
        // a wrong figure is worse than none: answers were checked against this version when they came in
        if (index == null) throw new IllegalStateException("unknown option under " + item.code());
        return index;
    }

    private void room(int row) {
        int old = codes.length;
        if (row < old) return;
        int length = Math.max(row + 1, old * 2);
        codes = Arrays.copyOf(codes, length);
        Arrays.fill(codes, old, length, ABSENT);
        if (chosen != null) chosen = Arrays.copyOf(chosen, length);
        if (numbers != null) numbers = Arrays.copyOf(numbers, length);
    }

    /** Of two scales with the same options: the value of the other less the value here. */
    NumberTally differences(Column other, int rows, int[] cellOfRow, int cells) {
        var given = new short[rows];
        var differences = new double[rows];
        for (int row = 0; row < rows; row++) {
            var from = value(row);
            var to = other.value(row);
            if (from == null && to == null) given[row] = ABSENT;
            else if (from == null || to == null) given[row] = SKIPPED;
            else differences[row] = to - from;
        }
        return NumberTally.of(given, differences, rows, cellOfRow, cells);
    }

    /** Of a scale; null where it was not answered, or by an option that stands outside the scale. */
    private Integer value(int row) {
        return row < codes.length && codes[row] >= 0
                ? item.options().get(codes[row]).value()
                : null;
    }

    /** Of those who answered both: by option here, then option of the other. */
    int[][] table(Column other, int rows) {
        var table = new int[options()][other.options()];
        int most = Math.min(rows, Math.min(codes.length, other.codes.length));
        for (int row = 0; row < most; row++) {
            if (codes[row] >= 0 && other.codes[row] >= 0) table[codes[row]][other.codes[row]]++;
        }
        return table;
    }

    private int options() {
        return item.type() == ItemType.RATING ? RATINGS : item.options().size();
    }

    /** One pass over the rows. */
    Tally tally(int rows, int[] cellOfRow, int cells) {
        if (rows > 0) room(rows - 1);
        return switch (item.type()) {
            case NUMBER -> NumberTally.of(codes, numbers, rows, cellOfRow, cells);
            case MULTIPLE_CHOICE ->
                OptionTally.ofSets(codes, chosen, item.options().size(), rows, cellOfRow, cells);
            case RANKING -> RankTally.of(codes, chosen, item, rows, cellOfRow, cells);
            case RATING -> OptionTally.ofCodes(codes, RATINGS, rows, cellOfRow, cells);
            case SHORT_TEXT, LONG_TEXT, DATE, CONSENT, FILE -> OptionTally.ofCodes(codes, 1, rows, cellOfRow, cells);
            default -> OptionTally.ofCodes(codes, item.options().size(), rows, cellOfRow, cells);
        };
    }
}
