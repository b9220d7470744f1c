package id.ampera.platform.dataset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads system files of SPSS by "System File Format" of the PSPP Developers Guide, numeric variables only. Written from that
 * description and not from the writer, and strict: whatever it does not expect is an error.
 */
public final class SavReader {
    public static final class Field {
        public String name;
        public String label;
        public int measure;
        public int decimals;
        public final List<Double> missing = new ArrayList<>();
        public final Map<Double, String> labels = new TreeMap<>();
    }

    public final List<Field> fields = new ArrayList<>();
    public final List<double[]> rows = new ArrayList<>();
    public String title;
    public String encoding;
    public long declaredRows;

    private final ByteBuffer in;
    private final Map<String, Field> byShortName = new LinkedHashMap<>();

    public SavReader(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        header();
        dictionary();
        data();
    }

    private void header() {
        expect("$FL2".equals(text(4)), "magic");
        expect(text(60).startsWith("@(#) SPSS DATA FILE"), "product");
        expect(in.getInt() == 2, "layout code");
        in.getInt();
        expect(in.getInt() == 1, "compressed by bytecode");
        expect(in.getInt() == 0, "no weight");
        declaredRows = in.getInt();
        expect(in.getDouble() == 100, "bias");
        expect(text(9).matches("\\d\\d [A-Z][a-z]{2} \\d\\d"), "date");
        expect(text(8).matches("\\d\\d:\\d\\d:\\d\\d"), "time");
        title = text(64).stripTrailing();
        in.position(in.position() + 3);
        expect(in.position() == 176, "length of the header");
    }

    private void dictionary() {
        while (true) {
            int kind = in.getInt();
            switch (kind) {
                case 2 -> variable();
                case 3 -> valueLabels();
                case 7 -> extension();
                case 999 -> {
                    in.getInt();
                    return;
                }
                default -> throw new IllegalStateException("record " + kind + " at " + in.position());
            }
        }
    }

    private void variable() {
        var field = new Field();
        expect(in.getInt() == 0, "numeric");
        boolean hasLabel = in.getInt() == 1;
        int missing = in.getInt();
        expect(missing >= 0 && missing <= 3, "discrete missing values");
        int print = in.getInt();
        expect(print >> 16 == 5, "format F");
        field.decimals = print & 0xFF;
        in.getInt();
        var shortName = text(8);
        expect(shortName.matches("[A-Z@#$][A-Z0-9._@#$]{0,7} *"), "short name " + shortName);
        expect(byShortName.put(shortName.strip(), field) == null, "short name twice");
        if (hasLabel) {
            int length = in.getInt();
            expect(length > 0 && length <= 255, "label of the variable");
            field.label = text(length);
            in.position(in.position() + (4 - length % 4) % 4);
        }
        for (int i = 0; i < missing; i++) field.missing.add(in.getDouble());
        fields.add(field);
    }

    private void valueLabels() {
        var labels = new LinkedHashMap<Double, String>();
        for (int left = in.getInt(); left > 0; left--) {
            double value = in.getDouble();
            int length = in.get() & 0xFF;
            expect(length <= 120, "label of a value");
            labels.put(value, text(length));
            int used = length + 1;
            in.position(in.position() + (8 - used % 8) % 8);
        }
        expect(in.getInt() == 4, "record 4 after 3");
        for (int left = in.getInt(); left > 0; left--)
            fields.get(in.getInt() - 1).labels.putAll(labels);
    }

    private void extension() {
        int kind = in.getInt();
        int size = in.getInt();
        int count = in.getInt();
        int end = in.position() + size * count;
        switch (kind) {
            case 3 -> {
                expect(size == 4 && count == 8, "machine integers");
                in.position(in.position() + 16);
                expect(in.getInt() == 1 && in.getInt() == 1 && in.getInt() == 2, "IEEE, bytecode, little-endian");
                expect(in.getInt() == 65001, "code page");
            }
            case 4 -> {
                expect(size == 8 && count == 3, "machine floats");
                expect(in.getDouble() == -Double.MAX_VALUE && in.getDouble() == Double.MAX_VALUE, "sysmis, highest");
                expect(in.getLong() == 0xFFEFFFFFFFFFFFFEL, "lowest");
            }
            case 11 -> {
                expect(size == 4 && count == 3 * fields.size(), "display");
                for (var field : fields) {
                    field.measure = in.getInt();
                    in.getLong();
                }
            }
            case 13 -> {
                for (var pair : text(count).split("\t")) {
                    var parts = pair.split("=");
                    byShortName.get(parts[0]).name = parts[1];
                }
            }
            case 16 -> {
                expect(size == 8 && count == 2 && in.getLong() == 1, "number of cases");
                expect(in.getLong() == declaredRows, "the same number of cases");
            }
            case 20 -> encoding = text(count);
            default -> throw new IllegalStateException("extension " + kind);
        }
        in.position(end);
    }

    private void data() {
        var row = new double[fields.size()];
        int at = 0;
        while (true) {
            var codes = new byte[8];
            in.get(codes);
            for (var each : codes) {
                int code = each & 0xFF;
                switch (code) {
                    case 0 -> {
                        continue;
                    }
                    case 252 -> {
                        expect(at == 0, "whole rows");
                        expect(!in.hasRemaining(), "nothing behind the end");
                        return;
                    }
                    case 253 -> row[at++] = in.getDouble();
                    case 254, 255 -> throw new IllegalStateException("code " + code);
                    default -> row[at++] = code - 100;
                }
                if (at < row.length) continue;
                rows.add(row);
                row = new double[fields.size()];
                at = 0;
            }
        }
    }

    private String text(int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void expect(boolean holds, String what) {
        if (!holds) throw new IllegalStateException("not as described: " + what);
    }
}
