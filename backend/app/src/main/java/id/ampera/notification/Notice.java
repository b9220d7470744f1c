package id.ampera.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "notice")
class Notice {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    /** Values of the text as JSON; the text itself is written in the reader's language. */
    private String details;

    private String path;
    private Instant createdAt;
    private Instant readAt;

    protected Notice() {}

    Notice(UUID employeeId, NoticeKind kind, String details, String path, Instant now) {
        this.employeeId = employeeId;
        this.kind = kind;
        this.details = details;
        this.path = path;
        this.createdAt = now;
    }

    void read(Instant now) {
        if (readAt == null) readAt = kind.isTimeless() ? createdAt : now;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    NoticeKind kind() {
        return kind;
    }

    String details() {
        return details;
    }

    String path() {
        return path;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant readAt() {
        return readAt;
    }
}
