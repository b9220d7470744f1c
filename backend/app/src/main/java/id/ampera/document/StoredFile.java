package id.ampera.document;

import id.ampera.platform.extraction.MediaKind;
import java.util.UUID;

/** Where the file of a version lies and what it is. */
record StoredFile(UUID id, String name, MediaKind media, long bytes) {}
