package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static byte[] written(long[] numbers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Packed.write(new DataOutputStream(bytes), numbers.length, i -> numbers[i]);
        return bytes.toByteArray();
    }

    private static long[] read(byte[] bytes, int count) {
        var numbers = new long[count];
        var in = ByteBuffer.wrap(bytes);
        Packed.read(in, count, (at, number) -> numbers[at] = number);
        assertThat(in.hasRemaining()).isFalse();
        return numbers;
    }

    @Test
    void numbers_of_every_width_come_back() throws IOException {
        var random = new Random(6);
        for (int width = 0; width <= Long.SIZE; width++) {
            for (int count : new int[] {0, 1, 2, 63, 64, 65, 200}) {
                var numbers = new long[count];
                for (int i = 0; i < count; i++) {
                    numbers[i] = width == 0 ? 0 : random.nextLong() >>> Long.SIZE - width;
                }
                assertThat(read(written(numbers), count)).as(width + " bits").isEqualTo(numbers);
            }
        }
    }

    @Test
    void as_many_bits_are_taken_as_the_largest_needs() throws IOException {
        var numbers = new long[64_000];
        for (int i = 0; i < numbers.length; i++) numbers[i] = i % 7;
        assertThat(written(numbers)).hasSize(1 + 64_000 * 3 / 8);
        assertThat(written(new long[64_000])).hasSize(1);
    }

    @Test
    void what_was_cut_off_or_has_no_width_is_refused() throws IOException {
        var bytes = written(new long[] {1, 2, 3});
        assertThatThrownBy(() -> read(new byte[] {bytes[0]}, 3)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> read(new byte[] {65}, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
