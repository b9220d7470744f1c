package id.ampera.asking;

import id.ampera.platform.crypto.KeyStore;
import id.ampera.platform.crypto.SealedPairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Campaign and person, sealed. */
@ApplicationScoped
class StopTokens {
    private final SealedPairs pairs;

    StopTokens(KeyStore store) {
        pairs = new SealedPairs(store, "reminder-stop");
    }

    String of(ReminderStop.Key key) {
        return pairs.seal(key.campaignId(), key.employeeId());
    }

    /** Empty if it is not one of ours. */
    Optional<ReminderStop.Key> read(String token) {
        return pairs.open(token).map(pair -> new ReminderStop.Key(pair.first(), pair.second()));
    }
}
