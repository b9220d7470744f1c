package id.ampera.platform.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A system file of SPSS, as PSPP's developers describe it ("System File Format"), bytecode-compressed, all variables
 * numeric with labels for their values. It tells no moment: the same rows give the same bytes.
 */
final class SavFile {
    private static final int LONGEST_LABEL = 255;
    private static final int LONGEST_VALUE_LABEL = 120;
    private static final int TITLE = 64;
    private static final int BIAS = 100;
    /** Codes of the compression: 1 to 251 are a small whole number, with the bias on top. */
    private static final int MOST_SMALL = 251;

    private static final int END = 252;
    private static final int VERBATIM = 253;
    private static final int FORMAT_F = 5;
    private static final int MOST_MISSING = 3;

    private final Dataset data;
    private OutputStream out;

    SavFile(Dataset data) {
        this.data = data;
    }

    void write(OutputStream to, IntConsumer progress) throws IOException {
        out = new BufferedOutputStream(to, 1 << 16);
        header();
        for (int i = 0; i < data.variables().size(); i++) variable(i);
        for (int i = 0; i < data.variables().size(); i++) valueLabels(i);
        extensions();
        put(buffer(8).putInt(999).putInt(0));
        cells(progress);
        out.flush();
    }

    private void header() throws IOException {
        text("$FL2", 4);
        text("@(#) SPSS DATA FILE Ampera", 60);
        put(buffer(20)
                .putInt(2)
                .putInt(data.variables().size())
                .putInt(1)
                .putInt(0)
                .putInt(data.rows().count()));
        put(buffer(8).putDouble(BIAS));
        text("01 Jan 00", 9);
        text("00:00:00", 8);
        text(data.title(), TITLE);
        out.write(new byte[3]);
    }

    private void variable(int at) throws IOException {
        var variable = data.variables().get(at);
        var missing = variable.missing();
        if (missing.size() > MOST_MISSING) throw new IllegalArgumentException("more kinds of missing than SPSS has");
        int format = FORMAT_F << 16 | 8 << 8 | (isWhole(variable) ? 0 : 2);
        put(buffer(24)
                .putInt(2)
                .putInt(0)
                .putInt(1)
                .putInt(missing.size())
                .putInt(format)
                .putInt(format));
        text(shortName(at), 8);
        var label = cut(variable.label(), LONGEST_LABEL);
        put(buffer(4).putInt(label.length));
        out.write(label);
        out.write(new byte[-label.length & 3]);
        for (var each : missing) put(buffer(8).putDouble(each.value()));
    }

    private static boolean isWhole(Variable variable) {
        return variable.categories().stream().allMatch(each -> each.value() == Math.rint(each.value()));
    }

    private void valueLabels(int at) throws IOException {
        var categories = data.variables().get(at).categories();
        put(buffer(8).putInt(3).putInt(categories.size()));
        for (var category : categories) {
            var label = cut(category.label(), LONGEST_VALUE_LABEL);
            put(buffer(8).putDouble(category.value()));
            out.write(label.length);
            out.write(label);
            out.write(new byte[-(label.length + 1) & 7]);
        }
        put(buffer(12).putInt(4).putInt(1).putInt(at + 1));
    }

    private void extensions() throws IOException {
        extension(3, 4, ints(List.of(1, 0, 0, -1, 1, 1, 2, 65001)));
        extension(
                4,
                8,
                buffer(24)
                        .putDouble(-Double.MAX_VALUE)
                        .putDouble(Double.MAX_VALUE)
                        .putDouble(Math.nextUp(-Double.MAX_VALUE))
                        .array());
        extension(
                11,
                4,
                ints(data.variables().stream()
                        .flatMap(each ->
                                java.util.stream.Stream.of(each.measure().ordinal() + 1, 8, 1))
                        .toList()));
        var names = IntStream.range(0, data.variables().size())
                .mapToObj(i -> shortName(i) + "=" + data.variables().get(i).name())
                .collect(Collectors.joining("\t"));
        extension(13, 1, names.getBytes(StandardCharsets.UTF_8));
        extension(16, 8, buffer(16).putLong(1).putLong(data.rows().count()).array());
        extension(20, 1, "UTF-8".getBytes(StandardCharsets.US_ASCII));
    }

    private void extension(int kind, int size, byte[] content) throws IOException {
        put(buffer(16).putInt(7).putInt(kind).putInt(size).putInt(content.length / size));
        out.write(content);
    }

    private static byte[] ints(List<Integer> values) {
        var buffer = buffer(4 * values.size());
        values.forEach(buffer::putInt);
        return buffer.array();
    }

    /** Eight codes, then the values of those that have none. */
    private void cells(IntConsumer progress) throws IOException {
        var codes = new byte[8];
        var values = buffer(64);
        var at = new int[1];
        var valueOf = data.variables().stream()
                .map(each ->
                        each.categories().stream().mapToDouble(Category::value).toArray())
                .toArray(double[][]::new);
        DatasetWriter.forEachRow(data, progress, (row, cells) -> {
            for (int i = 0; i < cells.length; i++) {
                double value = valueOf[i][cells[i]];
                int code = (int) value + BIAS;
                if (value == Math.rint(value) && code >= 1 && code <= MOST_SMALL) {
                    codes[at[0]++] = (byte) code;
                } else {
                    codes[at[0]++] = (byte) VERBATIM;
                    values.putDouble(value);
                }
                if (at[0] == codes.length) flush(codes, values, at);
            }
        });
        codes[at[0]++] = (byte) END;
        Arrays.fill(codes, at[0], codes.length, (byte) 0);
        flush(codes, values, at);
    }

    private void flush(byte[] codes, ByteBuffer values, int[] at) throws IOException {
        out.write(codes);
        out.write(values.array(), 0, values.position());
        values.clear();
        at[0] = 0;
    }

    /** The one of eight characters that every variable has beside its own. */
    private static String shortName(int at) {
        return "V%07d".formatted(at + 1);
    }

    private void text(String text, int length) throws IOException {
        var bytes = cut(text, length);
        out.write(bytes);
        for (int i = bytes.length; i < length; i++) out.write(' ');
    }

    /** No character is cut in two. */
    private static byte[] cut(String text, int longest) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= longest) return bytes;
        int end = longest;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) end--;
        return Arrays.copyOf(bytes, end);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void put(ByteBuffer buffer) throws IOException {
        out.write(buffer.array());
    }
}
