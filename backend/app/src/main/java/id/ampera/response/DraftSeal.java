package id.ampera.response;

import id.ampera.platform.crypto.Sealing;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * A second seal round a draft that its device has sealed: under the campaign's key, at one size for all drafts of a
 * campaign, so that no log tells who writes much.
 */
final class DraftSeal {
    /** The sizes that a device pads to. */
    static final Set<Integer> SIZES = Set.of(4096, 16_384, 65_536, 262_144);

    private static final int HEAD = 4;
    /** What a draft holds besides the answers: its counter, the way through the questions, the seal. */
    private static final int BESIDES = 1024;

    private DraftSeal() {}

    static byte[] close(byte[] key, UUID campaignId, byte[] slot, byte[] draft, int answerSize) {
        int usual = SIZES.stream()
                .mapToInt(Integer::intValue)
                .filter(each -> each >= answerSize + BESIDES)
                .min()
                .orElse(draft.length);
        var plain = ByteBuffer.allocate(HEAD + Math.max(usual, draft.length))
                .putInt(draft.length)
                .put(draft)
                .array();
        return Sealing.seal(key, plain, associated(campaignId, slot));
    }

    static byte[] open(byte[] key, UUID campaignId, byte[] slot, byte[] kept) {
        // from before there was a second seal
        if (SIZES.contains(kept.length)) return kept;
        var plain = ByteBuffer.wrap(Sealing.open(key, kept, associated(campaignId, slot)));
        var draft = new byte[plain.getInt()];
        plain.get(draft);
        return draft;
    }

    private static byte[] associated(UUID campaignId, byte[] slot) {
        var associated = Arrays.copyOf(Ids.bytes(campaignId), 16 + slot.length);
        System.arraycopy(slot, 0, associated, 16, slot.length);
        return associated;
    }
}
