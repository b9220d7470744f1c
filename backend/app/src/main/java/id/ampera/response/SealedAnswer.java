package id.ampera.response;

import id.ampera.platform.crypto.Sealing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** An answer in the inbox: stratum and text, padded to the size of the largest so that a length recognises nobody, sealed. */
record SealedAnswer(UUID stratumId, String answers) {
    private static final int HEAD = 16 + 4;

    /** @param room for the text; one that needs more gets the double, and so on */
    static byte[] seal(byte[] key, UUID campaignId, byte[] slot, UUID stratumId, String answers, int room) {
        var text = answers.getBytes(StandardCharsets.UTF_8);
        int size = room;
        while (size < text.length) size *= 2;
        var plain = ByteBuffer.allocate(HEAD + size)
                .put(Ids.bytes(stratumId))
                .putInt(text.length)
                .put(text)
                .array();
        return Sealing.seal(key, plain, associated(campaignId, slot));
    }

    static SealedAnswer open(byte[] key, UUID campaignId, byte[] slot, byte[] sealed) {
        var plain = ByteBuffer.wrap(Sealing.open(key, sealed, associated(campaignId, slot)));
        var stratum = new byte[16];
        plain.get(stratum);
        var text = new byte[plain.getInt()];
        plain.get(text);
        return new SealedAnswer(Ids.of(stratum), new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] associated(UUID campaignId, byte[] slot) {
        var associated = Arrays.copyOf(Ids.bytes(campaignId), 16 + slot.length);
        System.arraycopy(slot, 0, associated, 16, slot.length);
        return associated;
    }
}
