package id.ampera.finding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "programme_verdict")
class ProgrammeVerdict {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "programme_verdict_finding", joinColumns = @JoinColumn(name = "verdict_id"))
    @Column(name = "finding_id")
    private Set<UUID> findingIds = new HashSet<>();

    protected ProgrammeVerdict() {}

    ProgrammeVerdict(UUID evaluationId, UUID programmeId) {
        this.evaluationId = evaluationId;
        this.programmeId = programmeId;
    }

    void decide(VerdictInput input, String by, Instant now) {
        verdict = input.verdict();
        reason = input.reason().strip();
        findingIds.retainAll(input.findingIds());
        findingIds.addAll(input.findingIds());
        decidedBy = by;
        decidedAt = now;
    }

    VerdictRef ref() {
        return new VerdictRef(
                evaluationId, programmeId, verdict, reason, List.copyOf(findingIds), decidedBy, decidedAt);
    }

    UUID programmeId() {
        return programmeId;
    }

    /** 0 is a programme without a verdict. */
    long edition() {
        return version + 1;
    }
}
