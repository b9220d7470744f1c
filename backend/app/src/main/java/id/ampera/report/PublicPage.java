package id.ampera.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Whether an evaluation is shown without sign-in. */
@Entity
@Table(name = "public_page")
class PublicPage {
    @Id
    private UUID evaluationId;

    @Version
    private long version;

    @Column(name = "is_released")
    private boolean released;

    private Instant changedAt;
    private String changedBy;

    protected PublicPage() {}

    PublicPage(UUID evaluationId) {
        this.evaluationId = evaluationId;
    }

    void release(String by, Instant now) {
        move(true, by, now);
    }

    void withdraw(String by, Instant now) {
        move(false, by, now);
    }

    private void move(boolean to, String by, Instant now) {
        if (released == to) throw ReportProblem.PUBLIC_PAGE_STATE.raise();
        released = to;
        changedBy = by;
        changedAt = now;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    boolean isReleased() {
        return released;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
