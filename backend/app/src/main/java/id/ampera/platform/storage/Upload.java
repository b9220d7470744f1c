package id.ampera.platform.storage;

import java.util.UUID;

/**
 * An uploaded file that lies in the store under this id.
 *
 * @param name as people read it
 * @param sha256 in hex
 */
public record Upload(UUID id, String name, long bytes, String sha256) {}
