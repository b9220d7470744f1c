package id.ampera.followup;

import id.ampera.followup.FollowUpTurn.Kind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;

/** What the addressee says has come of it, and what a second party decides. */
@Entity
@Table(name = "follow_up_claim")
class FollowUpClaim {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

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
    private String reopenReason;
    private UUID reopenedBy;
    private Instant reopenedAt;

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

    /** What was accepted counts no longer; the claim stays as it was made and decided. */
    void reopen(String reason, UUID by, Instant now) {
        if (!isReopenable()) throw FollowUpProblem.CLAIM_NOT_ACCEPTED.raise();
        reopenReason = reason.strip();
        reopenedBy = by;
        reopenedAt = now;
    }

    boolean isReopenable() {
        return verdict == ClaimVerdict.ACCEPTED && reopenedAt == null;
    }

    Stream<FollowUpTurn> turns() {
        if (verdict != ClaimVerdict.ACCEPTED) return Stream.of();
        var verified = new FollowUpTurn(recommendationId, Kind.VERIFIED, decidedAt);
        if (reopenedAt == null) return Stream.of(verified);
        return Stream.of(verified, new FollowUpTurn(recommendationId, Kind.REOPENED, reopenedAt));
    }

    boolean isOpen() {
        return verdict == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
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

    String reopenReason() {
        return reopenReason;
    }

    UUID reopenedBy() {
        return reopenedBy;
    }

    Instant reopenedAt() {
        return reopenedAt;
    }
}
