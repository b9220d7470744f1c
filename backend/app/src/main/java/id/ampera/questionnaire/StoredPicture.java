package id.ampera.questionnaire;

import java.util.UUID;

/** Where a picture lies, and what is told of it. */
record StoredPicture(UUID fileId, PictureView view) {}
