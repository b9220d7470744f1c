package id.ampera.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Two ids as one text under a key of its own: whoever reads it learns neither, and nobody can make one up. */
public final class SealedPairs {
    private static final int LENGTH = 32;

    /** Two ids, in the order in which they were sealed. */
    public record Pair(UUID first, UUID second) {}

    private final KeyStore store;
    private final String name;

    /** @param name of the key in the store, made at its first use; also what the texts are good for */
    public SealedPairs(KeyStore store, String name) {
        this.store = store;
        this.name = name;
    }

    /** 80 letters, digits, {@code -} and {@code _}; another text each time. */
    public String seal(UUID first, UUID second) {
        var plain = ByteBuffer.allocate(LENGTH);
        put(plain, first);
        put(plain, second);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sealing.seal(key(), plain.array(), purpose()));
    }

    /** Empty if it is not one of ours. */
    public Optional<Pair> open(String text) {
        try {
            var plain =
                    ByteBuffer.wrap(Sealing.open(key(), Base64.getUrlDecoder().decode(text), purpose()));
            return Optional.of(new Pair(take(plain), take(plain)));
        } catch (IllegalArgumentException | SealBrokenException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] purpose() {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] key() {
        return store.requireOrMake(name);
    }

    private static void put(ByteBuffer into, UUID id) {
        into.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID take(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
