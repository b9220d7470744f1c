package id.ampera.response;

import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.crypto.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Whether an answer has been in an interim release, and as what. All marks have one length and every slot has one, so that
 * only the campaign's key tells which answers were drawn.
 *
 * @param digest of the answer as it was released
 */
record InterimMark(boolean isReleased, UUID stratumId, byte[] digest) {
    private static final int DIGEST = 32;
    private static final byte LABEL = 'i';

    static InterimMark released(SealedAnswer answer) {
        return new InterimMark(true, answer.stratumId(), digestOf(answer));
    }

    static InterimMark leftBehind(SealedAnswer answer) {
        return new InterimMark(false, answer.stratumId(), new byte[DIGEST]);
    }

    boolean isStill(SealedAnswer answer) {
        return Arrays.equals(digest, digestOf(answer));
    }

    private static byte[] digestOf(SealedAnswer answer) {
        return Sha256.of(answer.answers().getBytes(StandardCharsets.UTF_8));
    }

    byte[] seal(byte[] key, UUID campaignId, byte[] slot) {
        var plain = ByteBuffer.allocate(1 + 16 + DIGEST)
                .put((byte) (isReleased ? 1 : 0))
                .put(Ids.bytes(stratumId))
                .put(digest)
                .array();
        return Sealing.seal(key, plain, associated(campaignId, slot));
    }

    static InterimMark open(byte[] key, UUID campaignId, byte[] slot, byte[] sealed) {
        var plain = ByteBuffer.wrap(Sealing.open(key, sealed, associated(campaignId, slot)));
        var released = plain.get() == 1;
        var stratum = new byte[16];
        plain.get(stratum);
        var digest = new byte[DIGEST];
        plain.get(digest);
        return new InterimMark(released, Ids.of(stratum), digest);
    }

    private static byte[] associated(UUID campaignId, byte[] slot) {
        return ByteBuffer.allocate(16 + slot.length + 1)
                .put(Ids.bytes(campaignId))
                .put(slot)
                .put(LABEL)
                .array();
    }
}
