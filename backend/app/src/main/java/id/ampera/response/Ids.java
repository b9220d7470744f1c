package id.ampera.response;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the database keeps them. */
final class Ids {
    private Ids() {}

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static String marks(int count) {
        return String.join(",", java.util.Collections.nCopies(count, "?"));
    }
}
