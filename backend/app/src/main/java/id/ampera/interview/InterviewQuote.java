package id.ampera.interview;

import id.ampera.platform.text.TextAnchor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "interview_quote")
class InterviewQuote {
    static final int MAX = 4000;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID interviewId;
    private UUID guideQuestionId;
    private int startAt;
    private int endAt;
    private String exactText;
    private String prefix;
    private String suffix;
    private String note;

    @Enumerated(EnumType.STRING)
    private QuoteState state;

    private Integer lostIn;
    private Instant createdAt;
    private Instant updatedAt;

    protected InterviewQuote() {}

    InterviewQuote(UUID interviewId, TextAnchor anchor, UUID guideQuestionId, String note, Instant now) {
        this.interviewId = interviewId;
        this.createdAt = now;
        mark(anchor, guideQuestionId, note, now);
    }

    void mark(TextAnchor anchor, UUID guideQuestion, String newNote, Instant now) {
        stand(anchor);
        guideQuestionId = guideQuestion;
        note = InterviewGuide.orNull(newNote);
        updatedAt = now;
    }

    void describe(UUID guideQuestion, String newNote, Instant now) {
        guideQuestionId = guideQuestion;
        note = InterviewGuide.orNull(newNote);
        updatedAt = now;
    }

    private void stand(TextAnchor anchor) {
        startAt = anchor.start();
        endAt = anchor.end();
        exactText = anchor.exact();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
        state = QuoteState.FIRM;
        lostIn = null;
    }

    /** Follows its words into another version; one that was lost is found again when they come back. */
    void move(String text, int number, Instant now) {
        var moved = new TextAnchor(startAt, endAt, exactText, prefix, suffix).in(text);
        if (moved.isPresent()) {
            stand(moved.get());
            updatedAt = now;
        } else if (state == QuoteState.FIRM) {
            state = QuoteState.LOST;
            lostIn = number;
            updatedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID interviewId() {
        return interviewId;
    }

    UUID guideQuestionId() {
        return guideQuestionId;
    }

    int startAt() {
        return startAt;
    }

    int endAt() {
        return endAt;
    }

    String exactText() {
        return exactText;
    }

    String note() {
        return note;
    }

    QuoteState state() {
        return state;
    }

    Integer lostIn() {
        return lostIn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
