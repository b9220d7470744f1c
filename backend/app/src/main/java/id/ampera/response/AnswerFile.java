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

    FileKind kind() {
        return kind;
    }

    boolean isGiven() {
        return given;
    }

    boolean isSameAs(UUID ofCampaign, NewAnswerFile upload) {
        return campaignId.equals(ofCampaign)
                && invitationId.equals(upload.invitationId())
                && itemCode.equals(upload.item());
    }

    /** As it is called when it is downloaded; nobody's own name for it is kept. */
    String name() {
        return itemCode + "-" + uploadId.toString().substring(0, 8) + (kind == FileKind.PDF ? ".pdf" : ".jpg");
    }

    String mediaType() {
        return kind == FileKind.PDF ? "application/pdf" : "image/jpeg";
    }

    AnswerFileView view() {
        return new AnswerFileView(uploadId, itemCode, kind, sizeBytes);
    }
}
