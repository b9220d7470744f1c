package id.ampera.asking;

import id.ampera.platform.crypto.KeyStore;
import id.ampera.platform.crypto.SealBrokenException;
import id.ampera.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Campaign and person, sealed: whoever reads the link learns neither, and nobody can make one up. */
@ApplicationScoped
class StopTokens {
    private static final String NAME = "reminder-stop";
    private static final byte[] PURPOSE = NAME.getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 32;

    private final KeyStore store;

    StopTokens(KeyStore store) {
        this.store = store;
    }

    String of(ReminderStop.Key key) {
        var plain = ByteBuffer.allocate(LENGTH);
        put(plain, key.campaignId());
        put(plain, key.employeeId());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sealing.seal(key(), plain.array(), PURPOSE));
    }

    /** Empty if it is not one of ours. */
    Optional<ReminderStop.Key> read(String token) {
        try {
            var plain =
                    ByteBuffer.wrap(Sealing.open(key(), Base64.getUrlDecoder().decode(token), PURPOSE));
            return Optional.of(new ReminderStop.Key(take(plain), take(plain)));
        } catch (IllegalArgumentException | SealBrokenException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] key() {
        return store.find(NAME).orElseGet(() -> {
            try {
                store.put(NAME, Sealing.newKey());
            } catch (IllegalStateException takenMeanwhile) {
                return store.require(NAME);
            }
            return store.require(NAME);
        });
    }

    private static void put(ByteBuffer into, UUID id) {
        into.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID take(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
