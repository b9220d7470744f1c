package id.ampera.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secret-key cryptography: AES-256-GCM (NIST SP 800-38D), HMAC-SHA-256 (RFC 2104), HKDF-SHA-256 (RFC 5869). Keys are 32
 * bytes; one key has one use, so derive a key for each. A key of another length is an {@link IllegalArgumentException}.
 */
public final class Sealing {
    public static final int KEY_LENGTH = 32;

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_LENGTH = 16;
    private static final int HASH_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    /** 32 fresh random bytes. */
    public static byte[] newKey() {
        return random(KEY_LENGTH);
    }

    /**
     * {@code nonce (12) || ciphertext || tag (16)} under a fresh random nonce. The associated data is not stored, but
     * must be the same when opening. One key seals at most 2^32 times (SP 800-38D, 8.3).
     */
    public static byte[] seal(byte[] key, byte[] plaintext, byte[] associated) {
        try {
            var nonce = random(NONCE_LENGTH);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated);
            var sealed = Arrays.copyOf(nonce, NONCE_LENGTH + plaintext.length + TAG_LENGTH);
            cipher.doFinal(plaintext, 0, plaintext.length, sealed, NONCE_LENGTH);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed", e);
        }
    }

    /** The plaintext of what {@link #seal} made.
     *
     * @throws SealBrokenException if key, associated data or a byte is not the same
     */
    public static byte[] open(byte[] key, byte[] sealed, byte[] associated) {
        requireKey(key);
        if (sealed.length < NONCE_LENGTH + TAG_LENGTH) throw new SealBrokenException();
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_LENGTH), associated);
            return cipher.doFinal(sealed, NONCE_LENGTH, sealed.length - NONCE_LENGTH);
        } catch (AEADBadTagException e) {
            throw new SealBrokenException();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed", e);
        }
    }

    /** HMAC-SHA-256, 32 bytes. */
    public static byte[] mac(byte[] key, byte[] message) {
        requireKey(key);
        return hmac(key, message);
    }

    /** Compares in a time that does not depend on where the first difference is. */
    public static boolean isEqual(byte[] a, byte[] b) {
        return MessageDigest.isEqual(a, b);
    }

    /**
     * HKDF-SHA-256: independent keys from one secret, told apart by {@code info}. An empty salt is allowed.
     *
     * @param length 1 to 8160 bytes
     */
    public static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        if (length < 1 || length > 255 * HASH_LENGTH) throw new IllegalArgumentException("length must be 1 to 8160");
        var pseudorandom = hmac(salt.length == 0 ? new byte[HASH_LENGTH] : salt, secret);
        var result = new byte[length];
        var block = new byte[0];
        for (int at = 0, counter = 1; at < length; at += HASH_LENGTH, counter++) {
            var input = Arrays.copyOf(block, block.length + info.length + 1);
            System.arraycopy(info, 0, input, block.length, info.length);
            input[input.length - 1] = (byte) counter;
            block = hmac(pseudorandom, input);
            System.arraycopy(block, 0, result, at, Math.min(HASH_LENGTH, length - at));
        }
        return result;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        requireKey(key);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_LENGTH, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA-256 in this JDK", e);
        }
    }

    private static void requireKey(byte[] key) {
        if (key.length != KEY_LENGTH) throw new IllegalArgumentException("key must be 32 bytes");
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
