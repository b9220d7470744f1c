package id.ampera.result;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** An order of rows that only the seed tells, and that tells nothing of the order before. */
final class RowOrder {
    private RowOrder() {}

    /** @param seed 32 random bytes; the same ones give the same order */
    static int[] of(int rows, byte[] seed) {
        var order = new int[rows];
        for (int i = 0; i < rows; i++) order[i] = i;
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(seed, "AES"), new IvParameterSpec(new byte[16]));
            var zeros = new byte[8 * 1024];
            var random = ByteBuffer.wrap(cipher.update(zeros));
            for (int i = rows - 1; i > 0; i--) {
                if (!random.hasRemaining()) random = ByteBuffer.wrap(cipher.update(zeros));
                // of 64 bits, the preference for small numbers is below one in 2^33
                int other = (int) Long.remainderUnsigned(random.getLong(), i + 1L);
                int moved = order[i];
                order[i] = order[other];
                order[other] = moved;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return order;
    }
}
