package id.ampera.enrolment;

import id.ampera.platform.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Sixteen characters of 32, 80 random bits: too many to guess, so that a hash without salt is enough and a code can be
 * found by it. Without letters that look like digits.
 */
final class CardCode {
    static final int LENGTH = 16;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CardCode() {}

    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return code.toString();
    }

    /** In groups, as it is printed. */
    static String printed(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** As it was made, however it was typed. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    static byte[] hash(String code) {
        return Sha256.of(code.getBytes(StandardCharsets.US_ASCII));
    }
}
