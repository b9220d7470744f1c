package id.ampera.finding;

import id.ampera.evidence.Evidence;
import id.ampera.evidence.EvidenceKind;
import id.ampera.platform.crypto.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Evidence as it was when it was pinned, and how it stands since. */
@Entity
@Table(name = "finding_evidence")
class FindingEvidence {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String reference;

    @Column(name = "reference_sha256")
    private String referenceSha256;

    private UUID sourceId;
    private String itemId;
    private String sourceTitle;
    private String locator;
    private String statement;
    private Double figure;
    private Integer n;
    private Integer denominator;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    private String note;
    private Instant pinnedAt;

    protected FindingEvidence() {}

    FindingEvidence(Evidence evidence, Agreement agreement, String note, Instant now) {
        kind = evidence.kind();
        reference = evidence.reference();
        referenceSha256 = Sha256.hex(reference);
        weigh(agreement, note);
        accept(evidence, now);
    }

    void weigh(Agreement how, String why) {
        agreement = how;
        note = why == null || why.isBlank() ? null : why.strip();
    }

    /** From now on the present state is the pinned one. */
    void accept(Evidence now, Instant at) {
        if (now.state() == Evidence.State.LOST) throw FindingProblem.EVIDENCE_LOST.with("evidence", now.locator());
        sourceId = now.sourceId();
        itemId = now.itemId();
        sourceTitle = now.sourceTitle();
        locator = now.locator();
        statement = now.statement();
        figure = now.figure();
        n = now.n();
        denominator = now.denominator();
        fingerprint = now.fingerprint();
        pinnedAt = at;
        compare(now);
    }

    /** @param now null when there is nothing any more */
    void compare(Evidence now) {
        standing = standingOf(now);
    }

    Standing standingOf(Evidence now) {
        if (now == null || now.state() == Evidence.State.LOST) return Standing.LOST;
        if (now.state() == Evidence.State.MOVING) return Standing.MOVING;
        return now.fingerprint().equals(fingerprint) ? Standing.SAME : Standing.CHANGED;
    }

    boolean isSameAs(FindingEvidence other) {
        return kind == other.kind && reference.equals(other.reference);
    }

    PinnedEvidence pinned() {
        return new PinnedEvidence(
                id,
                kind,
                reference,
                sourceId,
                itemId,
                sourceTitle,
                locator,
                statement,
                figure,
                n,
                denominator,
                fingerprint,
                standing,
                agreement,
                note);
    }

    /** What people call it. */
    String name() {
        return sourceTitle + ", " + locator;
    }

    UUID id() {
        return id;
    }

    EvidenceKind kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    UUID sourceId() {
        return sourceId;
    }

    Standing standing() {
        return standing;
    }

    Agreement agreement() {
        return agreement;
    }

    Instant pinnedAt() {
        return pinnedAt;
    }
}
