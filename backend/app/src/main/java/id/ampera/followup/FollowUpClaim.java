package id.ampera.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What the addressee says has come of it, and what a second party decides. */
@Entity
@Table(name = "follow_up_claim")
class FollowUpClaim {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID recommendationId;
    private UUID openFor;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private String note;

    @Enumerated(EnumType.STRING)
    private ValidReason reason;

    private UUID claimedBy;
    private Instant claimedAt;

    @Enumerated(EnumType.STRING)
    private ClaimVerdict verdict;

    private String verdictNote;
    private UUID decidedBy;
    private Instant decidedAt;

    protected FollowUpClaim() {}

    FollowUpClaim(UUID recommendationId, ClaimKind kind, String note, ValidReason reason, UUID by, Instant now) {
        this.recommendationId = recommendationId;
        this.openFor = recommendationId;
        this.kind = kind;
        this.note = note.strip();
        this.reason = reason;
        this.claimedBy = by;
        this.claimedAt = now;
    }

    void decide(ClaimVerdict newVerdict, String newNote, UUID by, Instant now) {
        if (verdict != null) throw FollowUpProblem.CLAIM_DECIDED.raise();
        var said = newNote == null || newNote.isBlank() ? null : newNote.strip();
        if (newVerdict == ClaimVerdict.RETURNED && said == null) throw FollowUpProblem.VERDICT_NOTE_MISSING.at("/note");
        verdict = newVerdict;
        verdictNote = said;
        decidedBy = by;
        decidedAt = now;
        openFor = null;
    }

    boolean isOpen() {
        return verdict == null;
    }

    UUID id() {
        return id;
    }

    UUID recommendationId() {
        return recommendationId;
    }

    ClaimKind kind() {
        return kind;
    }

    String note() {
        return note;
    }

    ValidReason reason() {
        return reason;
    }

    UUID claimedBy() {
        return claimedBy;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    ClaimVerdict verdict() {
        return verdict;
    }

    String verdictNote() {
        return verdictNote;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
