package id.ampera.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that proves; its id is also the file's. */
@Entity
@Table(name = "follow_up_proof")
class FollowUpProof {
    @Id
    private UUID id;

    private UUID recommendationId;
    private UUID actionId;
    private UUID claimId;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    private long sizeBytes;
    private String sha256;
    private UUID uploadedBy;
    private Instant uploadedAt;

    protected FollowUpProof() {}

    FollowUpProof(StoredProof file, UUID recommendationId, UUID actionId, UUID by, Instant now) {
        this.id = file.id();
        this.fileName = file.fileName();
        this.kind = file.kind();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.recommendationId = recommendationId;
        this.actionId = actionId;
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    /** From then on it belongs to what was claimed and stays. */
    void pin(UUID toClaim) {
        if (claimId == null) claimId = toClaim;
    }

    UUID id() {
        return id;
    }

    UUID recommendationId() {
        return recommendationId;
    }

    UUID actionId() {
        return actionId;
    }

    UUID claimId() {
        return claimId;
    }

    String fileName() {
        return fileName;
    }

    ProofKind kind() {
        return kind;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    String sha256() {
        return sha256;
    }

    UUID uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
