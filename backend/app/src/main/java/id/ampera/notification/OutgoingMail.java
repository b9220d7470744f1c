package id.ampera.notification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A notice on its way as a mail. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {
    @Id
    private UUID noticeId;

    @Embedded
    private MailAttempts attempts;

    protected OutgoingMail() {}

    OutgoingMail(UUID noticeId, Instant now) {
        this.noticeId = noticeId;
        attempts = new MailAttempts(now);
    }

    UUID noticeId() {
        return noticeId;
    }

    MailAttempts attempts() {
        return attempts;
    }
}
