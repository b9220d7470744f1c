package id.ampera.result;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntToLongFunction;

/** Numbers of few bits, one behind the other: as many bits for each as the largest needs. */
final class Packed {
    interface Sink {
        void put(int at, long number);
    }

    private Packed() {}

    static void write(DataOutputStream out, int count, IntToLongFunction numbers) throws IOException {
        long bits = 0;
        for (int i = 0; i < count; i++) bits |= numbers.applyAsLong(i);
        int width = Long.SIZE - Long.numberOfLeadingZeros(bits);
        out.writeByte(width);
        if (width == 0) return;
        long word = 0;
        int filled = 0;
        for (int i = 0; i < count; i++) {
            long number = numbers.applyAsLong(i);
            word |= number << filled;
            filled += width;
            if (filled < Long.SIZE) continue;
            out.writeLong(word);
            filled -= Long.SIZE;
            word = filled == 0 ? 0 : number >>> width - filled;
        }
        if (filled > 0) out.writeLong(word);
    }

    static void read(ByteBuffer in, int count, Sink numbers) {
        int width = in.get();
        if (width < 0 || width > Long.SIZE) throw new IllegalArgumentException("no width");
        if (width == 0) {
            for (int i = 0; i < count; i++) numbers.put(i, 0);
            return;
        }
        long mask = -1L >>> Long.SIZE - width;
        long word = 0;
        int left = 0;
        for (int i = 0; i < count; i++) {
            long number = left == 0 ? 0 : word >>> Long.SIZE - left;
            if (left < width) {
                word = in.getLong();
                number |= word << left;
                left += Long.SIZE;
            }
            left -= width;
            numbers.put(i, number & mask);
        }
    }
}
