package id.ampera.response;

import id.ampera.campaign.Releasing.Standing;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How the answers at the closing differ from what interim releases have shown of them, by stratum. */
final class Standings {
    private Standings() {}

    static Map<UUID, Standing> of(Map<ByteBuffer, SealedAnswer> answers, Map<ByteBuffer, InterimMark> released) {
        var all = new HashMap<UUID, Integer>();
        var fresh = new HashMap<UUID, Integer>();
        Set<UUID> disturbed = new HashSet<>();
        answers.forEach((slot, answer) -> {
            all.merge(answer.stratumId(), 1, Integer::sum);
            var mark = released.get(slot);
            if (mark == null) fresh.merge(answer.stratumId(), 1, Integer::sum);
            if (mark == null || !mark.isStill(answer)) disturbed.add(answer.stratumId());
        });
        released.forEach((slot, mark) -> {
            if (!answers.containsKey(slot)) disturbed.add(mark.stratumId());
        });
        var standings = new HashMap<UUID, Standing>();
        var strata = new HashSet<>(all.keySet());
        strata.addAll(disturbed);
        for (var stratum : strata) {
            standings.put(
                    stratum,
                    new Standing(
                            all.getOrDefault(stratum, 0), fresh.getOrDefault(stratum, 0), disturbed.contains(stratum)));
        }
        return standings;
    }
}
