package id.ampera.response;

import id.ampera.campaign.InterimReleasing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which sealed answers go into an interim release. Of each stratum either none or at least the minimum group go, drawn by
 * lot, and at least twice that many stay; how many more stay is left to chance, or the size of the release would tell how
 * many had answered. Every sum that follows from several releases is then one over whole draws, and no draw is smaller than
 * a group that may be shown.
 */
final class InterimDraw {
    private InterimDraw() {}

    /** @param sealed what was in no release before; @return slots */
    static Set<ByteBuffer> of(Map<ByteBuffer, SealedAnswer> sealed, int minimumGroup, Random random) {
        var byStratum = new TreeMap<UUID, List<ByteBuffer>>();
        sealed.forEach((slot, answer) -> byStratum
                .computeIfAbsent(answer.stratumId(), unseen -> new ArrayList<>())
                .add(slot));
        var drawn = new HashSet<ByteBuffer>();
        for (var slots : byStratum.values()) {
            int behind = InterimReleasing.LEFT_BEHIND * minimumGroup + random.nextInt(minimumGroup);
            int size = slots.size() - behind;
            if (size < minimumGroup) continue;
            Collections.shuffle(slots, random);
            drawn.addAll(slots.subList(0, size));
        }
        return drawn;
    }
}
