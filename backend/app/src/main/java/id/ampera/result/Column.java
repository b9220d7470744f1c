package id.ampera.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The answers under one key, one place per row: the index of the option, the rating, a bit per option of a multiple
 * choice, or a number. Of texts and files only that there is one.
 */
final class Column {
    static final byte ABSENT = -2;
    static final byte SKIPPED = -1;
    private static final int RATINGS = 11;

    private final Item item;
    private final Map<String, Byte> options;
    private byte[] codes;
    private long[] chosen;
    private double[] numbers;

    Column(Item item, int rows) {
        this.item = item;
        options = new HashMap<>();
        if (item.options() != null) {
            for (var option : item.options()) options.put(option.code(), (byte) options.size());
        }
        codes = new byte[rows];
        if (item.type() == ItemType.MULTIPLE_CHOICE || item.type() == ItemType.RANKING) chosen = new long[rows];
        if (item.type() == ItemType.NUMBER) numbers = new double[rows];
        Arrays.fill(codes, ABSENT);
    }

    private Column(Column same, int rows) {
        item = same.item;
        options = same.options;
        codes = same.codes;
        chosen = same.chosen;
        numbers = same.numbers;
        resize(rows);
    }

    /** The same answers with room for so many rows; what is done to one of the two does not show in the other. */
    Column resized(int rows) {
        return new Column(this, rows);
    }

    Column trimmed(int rows) {
        return codes.length == rows ? this : resized(rows);
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
        if (row >= codes.length) resize(Math.max(64, row * 2));
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
                if (parser.currentToken().isNumeric()) codes[row] = rating((int) parser.getDoubleValue());
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

    private byte option(String code) {
        var index = options.get(code);
        // a wrong figure is worse than none: answers were checked against this version when they came in
        if (index == null) throw new IllegalStateException("unknown option under " + item.code());
        return index;
    }

    private byte rating(int value) {
        if (value < 0 || value >= RATINGS) throw new IllegalStateException("no rating under " + item.code());
        return (byte) value;
    }

    private void resize(int rows) {
        int old = codes.length;
        codes = Arrays.copyOf(codes, rows);
        if (rows > old) Arrays.fill(codes, old, rows, ABSENT);
        if (chosen != null) chosen = Arrays.copyOf(chosen, rows);
        if (numbers != null) numbers = Arrays.copyOf(numbers, rows);
    }

    long bytes() {
        return codes.length + (chosen == null ? 0 : 8L * chosen.length) + (numbers == null ? 0 : 8L * numbers.length);
    }

    void write(DataOutputStream out) throws IOException {
        Packed.write(out, codes.length, row -> codes[row] - ABSENT);
        if (chosen != null) Packed.write(out, chosen.length, row -> chosen[row]);
        if (numbers != null) {
            var distinct = Arrays.stream(numbers).sorted().distinct().toArray();
            out.writeInt(distinct.length);
            for (var number : distinct) out.writeDouble(number);
            Packed.write(out, numbers.length, row -> Arrays.binarySearch(distinct, numbers[row]));
        }
    }

    static Column read(Item item, int rows, ByteBuffer in) {
        var column = new Column(item, rows);
        int most = column.mostCode() - ABSENT;
        Packed.read(in, rows, (row, code) -> {
            if (code > most) throw new IllegalArgumentException("no option");
            column.codes[row] = (byte) (code + ABSENT);
        });
        if (column.chosen != null) Packed.read(in, rows, (row, chosen) -> column.chosen[row] = chosen);
        if (column.numbers != null) {
            var distinct = new double[in.getInt()];
            for (int i = 0; i < distinct.length; i++) distinct[i] = in.getDouble();
            Packed.read(in, rows, (row, at) -> column.numbers[row] = distinct[(int) at]);
        }
        return column;
    }

    private int mostCode() {
        return switch (item.type()) {
            case LIKERT, LIKERT_MATRIX, SINGLE_CHOICE, RANKING, RATING -> options() - 1;
            default -> 0;
        };
    }

    /** Of two scales with the same options: the value of the other less the value here. */
    NumberTally differences(Column other, int rows, int[] cellOfRow, int cells) {
        var given = new byte[rows];
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
        return codes[row] >= 0 ? item.options().get(codes[row]).value() : null;
    }

    /** Of those who answered both: by option here, then option of the other. */
    int[][] table(Column other, int rows) {
        var table = new int[options()][other.options()];
        for (int row = 0; row < rows; row++) {
            if (codes[row] >= 0 && other.codes[row] >= 0) table[codes[row]][other.codes[row]]++;
        }
        return table;
    }

    private int options() {
        return item.type() == ItemType.RATING ? RATINGS : item.options().size();
    }

    /** One pass over the rows. */
    Tally tally(Rows rows) {
        return switch (item.type()) {
            case NUMBER -> NumberTally.of(codes, numbers, rows.size(), rows.cellOf(), rows.cells());
            case MULTIPLE_CHOICE ->
                OptionTally.ofSets(codes, chosen, item.options().size(), rows);
            case RANKING -> RankTally.of(codes, chosen, item, rows);
            case RATING -> OptionTally.ofCodes(codes, RATINGS, rows);
            case SHORT_TEXT, LONG_TEXT, DATE, CONSENT, FILE -> OptionTally.ofCodes(codes, 1, rows);
            default -> OptionTally.ofCodes(codes, item.options().size(), rows);
        };
    }
}
