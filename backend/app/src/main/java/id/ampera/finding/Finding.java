package id.ampera.finding;

import id.ampera.platform.problem.CommonProblem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "finding")
class Finding {
    private static final int MOST_EVIDENCE = 50;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private UUID evaluationQuestionId;

    @Enumerated(EnumType.STRING)
    private FindingType type;

    private String title;
    private String statement;

    @Enumerated(EnumType.STRING)
    private FindingStatus status = FindingStatus.DRAFT;

    // whoever edits the text meanwhile has not been overtaken by somebody
    @OptimisticLock(excluded = true)
    private boolean stale;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private StaleReason staleReason;

    private String withdrawalReason;
    private Instant publishedAt;
    private Instant withdrawnAt;

    @OptimisticLock(excluded = true)
    private Instant updatedAt;

    @OptimisticLock(excluded = true)
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "finding_id", nullable = false)
    @OrderBy("id")
    private List<FindingEvidence> evidence = new ArrayList<>();

    protected Finding() {}

    Finding(UUID evaluationId, FindingInput input, Instant now) {
        this.evaluationId = evaluationId;
        apply(input, now);
    }

    void edit(FindingInput input, Instant now) {
        requireDraft();
        apply(input, now);
    }

    private void apply(FindingInput input, Instant now) {
        evaluationQuestionId = input.questionId();
        type = input.type();
        title = input.title().strip();
        statement = input.statement().strip();
        updatedAt = now;
    }

    void pin(FindingEvidence piece, Instant now) {
        requireDraft();
        if (evidence.size() >= MOST_EVIDENCE) throw FindingProblem.EVIDENCE_FULL.with("most", MOST_EVIDENCE);
        if (evidence.stream().anyMatch(piece::isSameAs)) throw FindingProblem.EVIDENCE_TWICE.raise();
        evidence.add(piece);
        updatedAt = now;
        settle(now);
    }

    void unpin(UUID evidenceId, Instant now) {
        requireDraft();
        evidence.remove(requireEvidence(evidenceId));
        updatedAt = now;
        settle(now);
    }

    /** Needs evidence, all of it standing as pinned; {@link #settle} has been called on its present state. */
    void publish(Instant now) {
        requireDraft();
        if (evidence.isEmpty()) throw FindingProblem.FINDING_WITHOUT_EVIDENCE.raise();
        for (var each : evidence) {
            if (each.standing() == Standing.LOST) throw FindingProblem.EVIDENCE_LOST.with("evidence", each.name());
            if (each.standing() == Standing.MOVING) throw FindingProblem.EVIDENCE_MOVING.with("evidence", each.name());
            if (each.standing() == Standing.CHANGED) throw FindingProblem.EVIDENCE_STALE.with("evidence", each.name());
        }
        status = FindingStatus.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
    }

    void withdraw(String reason, Instant now) {
        if (status == FindingStatus.WITHDRAWN) throw FindingProblem.FINDING_WITHDRAWN.raise();
        status = FindingStatus.WITHDRAWN;
        withdrawalReason = reason.strip();
        withdrawnAt = now;
        updatedAt = now;
    }

    /** Takes a finding up again: it may be changed and published once more. */
    void reopen(Instant now) {
        if (status != FindingStatus.WITHDRAWN) throw FindingProblem.FINDING_NOT_WITHDRAWN.raise();
        status = FindingStatus.DRAFT;
        withdrawalReason = null;
        withdrawnAt = null;
        publishedAt = null;
        updatedAt = now;
    }

    /** Draws the conclusion from how each piece of evidence stands. True when that is another one than before. */
    boolean settle(Instant now) {
        var was = staleReason;
        staleReason = has(Standing.LOST)
                ? StaleReason.EVIDENCE_LOST
                : has(Standing.CHANGED) ? StaleReason.EVIDENCE_CHANGED : null;
        stale = staleReason != null;
        if (was == staleReason) return false;
        updatedAt = now;
        return true;
    }

    private boolean has(Standing standing) {
        return evidence.stream().anyMatch(each -> each.standing() == standing);
    }

    void requireDraft() {
        if (status != FindingStatus.DRAFT) throw FindingProblem.FINDING_NOT_DRAFT.raise();
    }

    FindingEvidence requireEvidence(UUID evidenceId) {
        return evidence.stream()
                .filter(each -> evidenceId.equals(each.id()))
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Published or on its way there: evidence of a withdrawn finding is left alone. */
    void requireStanding() {
        if (status == FindingStatus.WITHDRAWN) throw FindingProblem.FINDING_WITHDRAWN.raise();
    }

    List<Triangulation.Piece> pieces() {
        return evidence.stream()
                .map(each -> new Triangulation.Piece(each.kind(), each.agreement()))
                .toList();
    }

    FindingRef ref() {
        return new FindingRef(
                id, evaluationId, evaluationQuestionId, type, title, statement, status, stale, publishedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID questionId() {
        return evaluationQuestionId;
    }

    FindingType type() {
        return type;
    }

    String title() {
        return title;
    }

    String statement() {
        return statement;
    }

    FindingStatus status() {
        return status;
    }

    boolean isStale() {
        return stale;
    }

    StaleReason staleReason() {
        return staleReason;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    List<FindingEvidence> evidence() {
        return List.copyOf(evidence);
    }
}
