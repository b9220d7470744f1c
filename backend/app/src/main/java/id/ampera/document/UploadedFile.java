package id.ampera.document;

import id.ampera.platform.extraction.ExtractedText;
import java.util.UUID;

/** A file that lies in the store under this id, and its text. */
record UploadedFile(UUID id, String name, long bytes, String sha256, ExtractedText text) {}
