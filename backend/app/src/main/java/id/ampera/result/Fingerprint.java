package id.ampera.result;

import id.ampera.platform.crypto.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Tells whether two sets of answers are the same, whatever the order in which they were read, so that whoever adds what is
 * new comes to the same as whoever reads everything. Each row is stretched to 1,024 bits by SHA-256 and the rows are summed
 * in sixteen lanes; 256 bits would let sums be met on purpose.
 */
final class Fingerprint {
    static final int LANES = 16;
    private static final int PER_DIGEST = 4;

    private final long[] sum;
    private final MessageDigest digest = Sha256.digest();
    private long rows;

    Fingerprint() {
        this(0, new long[LANES]);
    }

    /** @param sum is taken over */
    Fingerprint(long rows, long[] sum) {
        this.rows = rows;
        this.sum = sum;
    }

    Fingerprint copy() {
        return new Fingerprint(rows, sum.clone());
    }

    /** @param place of the respondent, the same on every replica */
    void add(byte[] place, String answers) {
        count(place, answers, 1);
    }

    /** One that was added before. */
    void remove(byte[] place, String answers) {
        count(place, answers, -1);
    }

    private void count(byte[] place, String answers, int times) {
        digest.update(place);
        digest.update(answers.getBytes(StandardCharsets.UTF_8));
        var row = digest.digest();
        for (int lane = 0; lane < LANES; lane += PER_DIGEST) {
            digest.update(row);
            digest.update((byte) lane);
            var words = ByteBuffer.wrap(digest.digest()).asLongBuffer();
            for (int i = 0; i < PER_DIGEST; i++) sum[lane + i] += times * words.get(i);
        }
        rows += times;
    }

    long rows() {
        return rows;
    }

    long[] sum() {
        return sum.clone();
    }

    /** SHA-256 in hexadecimal. */
    String text() {
        var bytes = ByteBuffer.allocate(Long.BYTES * (LANES + 1)).putLong(rows);
        for (var lane : sum) bytes.putLong(lane);
        return Sha256.hex(bytes.array());
    }
}
