package id.ampera.platform.storage;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A feature whose rows name files of the store. Every one that stores files is one: a file that nobody knows is swept. */
public interface FileOwner {

    /** Those of these files that a row names. */
    Set<UUID> known(Collection<UUID> files);
}
