package id.ampera.recommendation;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "recommendation")
class Recommendation {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private int serial;
    private String title;
    private String statement;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private UUID unitId;
    private UUID positionId;
    private LocalDate dueOn;
    private String measure;

    @ElementCollection
    @CollectionTable(name = "recommendation_finding", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "finding_id")
    private Set<UUID> findingIds = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private RecommendationStatus status = RecommendationStatus.DRAFT;

    private Instant issuedAt;
    private UUID issuedBy;
    private String withdrawnReason;

    @Enumerated(EnumType.STRING)
    private ManagementAnswer answer;

    private String answerReason;
    private Instant answeredAt;
    private UUID answeredBy;
    private Instant updatedAt;

    protected Recommendation() {}

    Recommendation(UUID evaluationId, int serial, RecommendationInput input, LocalDate dueOn, Instant now) {
        this.evaluationId = evaluationId;
        this.serial = serial;
        apply(input, dueOn, now);
    }

    void edit(RecommendationInput input, LocalDate newDueOn, Instant now) {
        if (status != RecommendationStatus.DRAFT) throw RecommendationProblem.RECOMMENDATION_ISSUED.raise();
        apply(input, newDueOn, now);
    }

    private void apply(RecommendationInput input, LocalDate newDueOn, Instant now) {
        title = input.title().strip();
        statement = input.statement().strip();
        priority = input.priority();
        unitId = input.unitId();
        positionId = input.positionId();
        dueOn = newDueOn;
        measure = input.measure().strip();
        findingIds.retainAll(input.findingIds());
        findingIds.addAll(input.findingIds());
        updatedAt = now;
    }

    void issue(UUID by, LocalDate today, Instant now) {
        if (status != RecommendationStatus.DRAFT) throw RecommendationProblem.RECOMMENDATION_ISSUED.raise();
        if (dueOn.isBefore(today)) throw RecommendationProblem.DUE_DATE_PAST.at("/dueOn");
        status = RecommendationStatus.ISSUED;
        issuedAt = now;
        issuedBy = by;
        updatedAt = now;
    }

    void withdraw(String reason, Instant now) {
        requireIssued();
        status = RecommendationStatus.WITHDRAWN;
        withdrawnReason = reason.strip();
        updatedAt = now;
    }

    void answer(ManagementAnswer newAnswer, String reason, UUID by, Instant now) {
        requireIssued();
        if (answer != null) throw RecommendationProblem.ALREADY_ANSWERED_BY_UNIT.raise();
        var given = reason == null || reason.isBlank() ? null : reason.strip();
        if (newAnswer != ManagementAnswer.ACCEPTED && given == null) {
            throw RecommendationProblem.ANSWER_REASON_MISSING.at("/reason");
        }
        answer = newAnswer;
        answerReason = given;
        answeredAt = now;
        answeredBy = by;
        updatedAt = now;
    }

    private void requireIssued() {
        if (status == RecommendationStatus.DRAFT) throw RecommendationProblem.RECOMMENDATION_NOT_ISSUED.raise();
        if (status == RecommendationStatus.WITHDRAWN) throw RecommendationProblem.RECOMMENDATION_WITHDRAWN.raise();
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

    int serial() {
        return serial;
    }

    String title() {
        return title;
    }

    String statement() {
        return statement;
    }

    Priority priority() {
        return priority;
    }

    UUID unitId() {
        return unitId;
    }

    UUID positionId() {
        return positionId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String measure() {
        return measure;
    }

    Set<UUID> findingIds() {
        return Set.copyOf(findingIds);
    }

    RecommendationStatus status() {
        return status;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    UUID issuedBy() {
        return issuedBy;
    }

    String withdrawnReason() {
        return withdrawnReason;
    }

    ManagementAnswer answer() {
        return answer;
    }

    String answerReason() {
        return answerReason;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    UUID answeredBy() {
        return answeredBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
