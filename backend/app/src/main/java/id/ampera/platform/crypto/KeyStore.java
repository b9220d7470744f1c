package id.ampera.platform.crypto;

import java.util.List;
import java.util.Optional;

/**
 * Secrets outside the database and its backups, by name. Names are lower-case letters, digits, {@code .}, {@code _} and
 * {@code -}, at most 120, starting with a letter or digit; another name is an {@link IllegalArgumentException}. A store
 * that cannot be read or written throws {@link java.io.UncheckedIOException}. Not part of a database transaction: store
 * the key before the commit that needs it, destroy it after the commit that no longer does.
 */
public interface KeyStore {
    /**
     * Keeps a secret, durable when this returns.
     *
     * @throws IllegalStateException if the name is taken; a key is never replaced
     */
    void put(String name, byte[] secret);

    Optional<byte[]> find(String name);

    /** As {@link #find}, but absence is an {@link IllegalStateException}. */
    byte[] require(String name);

    /** As {@link #require}; a key that is not there yet is made, once for all replicas that share the store. */
    default byte[] requireOrMake(String name) {
        return find(name).orElseGet(() -> {
            try {
                put(name, Sealing.newKey());
            } catch (IllegalStateException takenMeanwhile) {
                return require(name);
            }
            return require(name);
        });
    }

    /** The names in use, sorted. */
    List<String> listNames();

    /** Overwrites and removes a secret, durable when this returns; false if there was none. */
    boolean destroy(String name);
}
