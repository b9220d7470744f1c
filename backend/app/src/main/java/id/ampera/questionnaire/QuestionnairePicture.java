package id.ampera.questionnaire;

import id.ampera.platform.storage.Upload;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A picture of questionnaires; the same bytes are kept once. */
@Entity
@Immutable
@Table(name = "questionnaire_picture")
class QuestionnairePicture {
    @Id
    private String sha256;

    private UUID fileId;
    private String mediaType;
    private int width;
    private int height;
    private int bytes;
    private Instant createdAt;

    protected QuestionnairePicture() {}

    QuestionnairePicture(Upload stored, CleanPicture picture, Instant now) {
        sha256 = stored.sha256();
        fileId = stored.id();
        mediaType = picture.mediaType();
        width = picture.width();
        height = picture.height();
        bytes = picture.bytes().length;
        createdAt = now;
    }

    StoredPicture stored() {
        return new StoredPicture(fileId, new PictureView(sha256, mediaType, width, height, bytes));
    }
}
