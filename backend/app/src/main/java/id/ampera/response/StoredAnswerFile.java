package id.ampera.response;

import java.util.UUID;

/** Where a file lies, and how it is called when it is fetched. */
record StoredAnswerFile(UUID fileId, String name, String mediaType) {}
