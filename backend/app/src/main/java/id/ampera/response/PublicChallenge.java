package id.ampera.response;

import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.crypto.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A riddle that has to be solved for one answer: signed, bound to a campaign, a service point and a time. Nothing is kept of
 * it before it is used, so that asking for many costs the server nothing.
 *
 * @param bits leading zero bits that the hash of challenge and solution must have
 */
record PublicChallenge(UUID campaignId, UUID pointId, Instant issuedAt, int bits, byte[] chance) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CHANCE = 16;
    private static final int MAC = 32;
    private static final int LENGTH = 16 + 16 + Long.BYTES + 1 + CHANCE + MAC;

    static PublicChallenge of(UUID campaignId, UUID pointId, Instant now, int bits) {
        var chance = new byte[CHANCE];
        RANDOM.nextBytes(chance);
        return new PublicChallenge(campaignId, pointId, now, bits, chance);
    }

    String text(byte[] key) {
        var content = content();
        var signed = Arrays.copyOf(content, LENGTH);
        System.arraycopy(Sealing.mac(key, content), 0, signed, content.length, MAC);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** Empty if it was not signed under this key. */
    static Optional<PublicChallenge> read(byte[] key, String text) {
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (signed.length != LENGTH) return Optional.empty();
        var content = Arrays.copyOf(signed, LENGTH - MAC);
        var mac = Arrays.copyOfRange(signed, LENGTH - MAC, LENGTH);
        if (!Sealing.isEqual(Sealing.mac(key, content), mac)) return Optional.empty();
        var buffer = ByteBuffer.wrap(content);
        var campaignId = new UUID(buffer.getLong(), buffer.getLong());
        var pointId = new UUID(buffer.getLong(), buffer.getLong());
        var issuedAt = Instant.ofEpochMilli(buffer.getLong());
        var bits = buffer.get();
        var chance = new byte[CHANCE];
        buffer.get(chance);
        return Optional.of(new PublicChallenge(campaignId, pointId, issuedAt, bits, chance));
    }

    /** Whether the SHA-256 of {@code text.solution} begins with as many zero bits as were asked for. */
    boolean isSolvedBy(String text, String solution) {
        return zeros(begun(text), solution) >= bits;
    }

    /** What a phone does beside the questions. */
    static String solve(String text, int bits) {
        var begun = begun(text);
        for (long number = 0; ; number++) {
            var solution = Long.toString(number);
            if (zeros(begun, solution) >= bits) return solution;
        }
    }

    private static MessageDigest begun(String text) {
        var digest = Sha256.digest();
        digest.update((text + ".").getBytes(StandardCharsets.US_ASCII));
        return digest;
    }

    /** Zero bits that the hash of what was begun and the solution begins with. */
    private static int zeros(MessageDigest begun, String solution) {
        int zeros = 0;
        for (var each : copy(begun).digest(solution.getBytes(StandardCharsets.US_ASCII))) {
            int here = Integer.numberOfLeadingZeros(each & 0xff) - 24;
            zeros += here;
            if (here < Byte.SIZE) break;
        }
        return zeros;
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException ofNoSha256) {
            throw new IllegalStateException(ofNoSha256);
        }
    }

    private byte[] content() {
        return ByteBuffer.allocate(LENGTH - MAC)
                .putLong(campaignId.getMostSignificantBits())
                .putLong(campaignId.getLeastSignificantBits())
                .putLong(pointId.getMostSignificantBits())
                .putLong(pointId.getLeastSignificantBits())
                .putLong(issuedAt.toEpochMilli())
                .put((byte) bits)
                .put(chance)
                .array();
    }
}
