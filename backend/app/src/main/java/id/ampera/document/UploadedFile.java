package id.ampera.document;

import id.ampera.platform.extraction.ExtractedText;
import id.ampera.platform.storage.Upload;

/** A file in the store, and its text. */
record UploadedFile(Upload file, ExtractedText text) {}
