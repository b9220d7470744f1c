package id.ampera.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Nothing of it changes but the last state of what is still being written. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    /** Subject of the token, and who that was on the roster. */
    record Actor(String subject, UUID employeeId, String name) {}

    record Subject(String type, UUID id, String label) {}

    @Id
    private UUID id;

    private Instant occurredAt;
    private Instant continuedAt;
    private String actor;
    private UUID actorEmployeeId;
    private String actorName;
    private String action;
    private String subjectType;
    private UUID subjectId;
    private String subjectLabel;

    @Column(name = "before_json")
    private String before;

    @Column(name = "after_json")
    private String after;

    protected AuditEntry() {}

    AuditEntry(Instant occurredAt, Actor actor, String action, Subject subject, String before, String after) {
        this.id = UUID.randomUUID();
        this.occurredAt = occurredAt;
        this.actor = actor.subject();
        this.actorEmployeeId = actor.employeeId();
        this.actorName = actor.name();
        this.action = action;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectLabel = subject.label();
        this.before = before;
        this.after = after;
    }

    boolean isOf(String subject, String what, Instant since) {
        return Objects.equals(actor, subject) && action.equals(what) && !occurredAt.isBefore(since);
    }

    void goOn(Instant now, String label, String state) {
        continuedAt = now;
        subjectLabel = label;
        after = state;
    }

    AuditEntryListItem listItem() {
        return new AuditEntryListItem(
                id, occurredAt, continuedAt, actorEmployeeId, actorName, action, subjectType, subjectId, subjectLabel);
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}
