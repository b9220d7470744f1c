package id.ampera.finding;

import id.ampera.evidence.EvidenceKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That evidence has to be looked at once more when the transaction that wrote this has committed. It goes with the look; one
 * that is still there was not looked at, because the process was killed in between or the look failed.
 */
@Entity
@Table(name = "evidence_look")
class EvidenceLook {

    /** @param kind of the evidence whose source this is; null for a finding, all of whose evidence is meant */
    record Subject(EvidenceKind kind, UUID id) {
        static Subject finding(UUID id) {
            return new Subject(null, id);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private UUID subjectId;
    private Instant notedAt;

    protected EvidenceLook() {}

    EvidenceLook(Subject subject, Instant now) {
        kind = subject.kind();
        subjectId = subject.id();
        notedAt = now;
    }
}
