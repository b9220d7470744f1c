package id.ampera.interview;

import id.ampera.platform.crypto.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Immutable
@Table(name = "transcript_version")
class TranscriptVersion {
    static final int MAX = 400_000;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID interviewId;
    private int number;
    private String content;
    private String sha256;
    private String reason;

    @Enumerated(EnumType.STRING)
    private TranscriptOrigin origin;

    private String fileName;
    private Instant createdAt;
    private String createdBy;

    /** Where a version comes from; {@code fileName} null for a typed one. */
    record Source(TranscriptOrigin origin, String fileName, String author) {}

    protected TranscriptVersion() {}

    TranscriptVersion(UUID interviewId, int number, String text, String reason, Source source, Instant now) {
        this.interviewId = interviewId;
        this.number = number;
        this.content = text;
        this.sha256 = Sha256.hex(text);
        this.reason = InterviewGuide.orNull(reason);
        this.origin = source.origin();
        this.fileName = source.fileName();
        this.createdBy = source.author();
        this.createdAt = now;
        if (number > 1 && this.reason == null) throw InterviewProblem.CORRECTION_WITHOUT_REASON.at("/reason");
    }

    /** Composed characters, lines ended by \n, no invisible controls: the same words are the same text. */
    static String tidy(String text) {
        var tidy = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .replaceAll("\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replaceAll("[ \t]+\n", "\n")
                .strip();
        if (tidy.isEmpty()) throw InterviewProblem.TRANSCRIPT_EMPTY.at("/text");
        if (tidy.length() > MAX) throw InterviewProblem.TRANSCRIPT_TOO_LONG.at("/text");
        return tidy;
    }

    UUID interviewId() {
        return interviewId;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    String reason() {
        return reason;
    }

    TranscriptOrigin origin() {
        return origin;
    }

    String fileName() {
        return fileName;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
