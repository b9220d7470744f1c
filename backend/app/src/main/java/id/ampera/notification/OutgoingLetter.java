package id.ampera.notification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter on its way. Holds no words: they are written when it leaves, so that nobody is asked who has done it meanwhile.
 * The row is gone once the letter is; only what could not be delivered may stay.
 */
@Entity
@Table(name = "outgoing_letter")
class OutgoingLetter {
    /** Random: one that grows would tell in which order rows were made. */
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private UUID subjectId;
    private UUID employeeId;
    private boolean keepFailure;
    private Integer reply;
    /** By which it is known when it comes back; null if that must not be. */
    private String returnToken;

    @Embedded
    private MailAttempts attempts;

    protected OutgoingLetter() {}

    /** @param returnToken null: what cannot be delivered leaves no trace */
    OutgoingLetter(LetterKind kind, UUID subjectId, UUID employeeId, String returnToken, Instant now) {
        id = UUID.randomUUID();
        this.kind = kind;
        this.subjectId = subjectId;
        this.employeeId = employeeId;
        this.returnToken = returnToken;
        keepFailure = returnToken != null;
        attempts = new MailAttempts(now);
    }

    /** @param smtpReply what the mail server answered; null if it did not */
    void failed(Integer smtpReply, boolean forGood, Instant now) {
        reply = smtpReply;
        if (forGood) attempts.giveUp();
        else attempts.failed(now);
    }

    boolean isToBeForgotten() {
        return attempts.state() == MailAttempts.State.FAILED && !keepFailure;
    }

    void again(Instant now) {
        reply = null;
        attempts.again(now);
    }

    UUID id() {
        return id;
    }

    /** The same however often it is sent. */
    String messageId() {
        return ReturnTokens.messageId(returnToken == null ? id.toString() : returnToken);
    }

    LetterKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID employeeId() {
        return employeeId;
    }

    Integer reply() {
        return reply;
    }

    MailAttempts attempts() {
        return attempts;
    }
}
