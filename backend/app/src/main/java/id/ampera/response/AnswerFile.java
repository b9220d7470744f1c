package id.ampera.response;

import id.ampera.platform.storage.Upload;
import id.ampera.questionnaire.FileKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that somebody sent for a named answer. Whether it is given, the writer of answers decides, in SQL. */
@Entity
@Table(name = "answer_file")
class AnswerFile {
    @Id
    private UUID fileId;

    private UUID uploadId;
    private UUID campaignId;
    private UUID invitationId;
    private String itemCode;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long sizeBytes;
    private Instant uploadedAt;
    private boolean given;

    protected AnswerFile() {}

    AnswerFile(UUID campaignId, NewAnswerFile upload, FileKind kind, Upload stored, Instant now) {
        fileId = stored.id();
        uploadId = upload.id();
        this.campaignId = campaignId;
        invitationId = upload.invitationId();
        itemCode = upload.item();
        this.kind = kind;
        sizeBytes = stored.bytes();
        uploadedAt = now;
    }

    UUID fileId() {
        return fileId;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID invitationId() {
        return invitationId;
    }

    boolean isGiven() {
        return given;
    }

    boolean isSameAs(UUID ofCampaign, NewAnswerFile upload) {
        return campaignId.equals(ofCampaign)
                && invitationId.equals(upload.invitationId())
                && itemCode.equals(upload.item());
    }

    /** Nobody's own name for it is kept. */
    StoredAnswerFile stored() {
        var name = itemCode + "-" + uploadId.toString().substring(0, 8);
        return kind == FileKind.PDF
                ? new StoredAnswerFile(fileId, name + ".pdf", "application/pdf")
                : new StoredAnswerFile(fileId, name + ".jpg", "image/jpeg");
    }

    AnswerFileView view() {
        return new AnswerFileView(uploadId, itemCode, kind, sizeBytes);
    }
}
