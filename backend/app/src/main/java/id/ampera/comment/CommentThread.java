package id.ampera.comment;

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

/** A comment on a place of a draft with its answers. Every change of one of them is a change of the thread. */
@Entity
@Table(name = "comment_thread")
class CommentThread {
    static final int MOST_COMMENTS = 50;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID questionnaireId;

    @Enumerated(EnumType.STRING)
    private CommentPlace place;

    private String placeCode;
    private String wording;
    private int draftNumber;

    @Enumerated(EnumType.STRING)
    private ThreadState state = ThreadState.OPEN;

    private UUID settledBy;
    private Instant settledAt;
    private int lastTurn;
    private int commentCount;
    private Instant createdAt;
    private Instant updatedAt;

    protected CommentThread() {}

    CommentThread(UUID questionnaireId, int draftNumber, Spot spot, Instant now) {
        this.questionnaireId = questionnaireId;
        this.draftNumber = draftNumber;
        this.place = spot.place();
        this.placeCode = spot.code();
        this.wording = spot.wording();
        this.lastTurn = Comment.FIRST;
        this.commentCount = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** What it begins with; the thread is stored already. */
    Comment first(String text, UUID author) {
        return new Comment(id, Comment.FIRST, text, author, createdAt);
    }

    Comment say(String text, UUID author, Instant now) {
        requireOpen();
        if (lastTurn >= MOST_COMMENTS) throw CommentProblem.COMMENT_THREAD_FULL.with("most", MOST_COMMENTS);
        lastTurn++;
        commentCount++;
        updatedAt = now;
        return new Comment(id, lastTurn, text, author, now);
    }

    void edit(Comment comment, String text, Instant now) {
        requireOpen();
        comment.edit(text, now);
        updatedAt = now;
    }

    void takeBack(Comment comment, Instant now) {
        requireOpen();
        comment.takeBack(now);
        commentCount--;
        updatedAt = now;
    }

    void resolve(UUID by, Instant now) {
        requireOpen();
        settle(ThreadState.RESOLVED, by, now);
    }

    void reopen(UUID by, Instant now) {
        if (isOpen()) throw CommentProblem.COMMENT_THREAD_OPEN.raise();
        settle(ThreadState.OPEN, by, now);
    }

    /** What it is about is called otherwise now. */
    void follow(String newCode) {
        placeCode = newCode;
    }

    private void settle(ThreadState newState, UUID by, Instant now) {
        state = newState;
        settledBy = by;
        settledAt = now;
        updatedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) throw CommentProblem.COMMENT_THREAD_RESOLVED.raise();
    }

    boolean isOpen() {
        return state == ThreadState.OPEN;
    }

    /** Whether nothing of what was said is left. */
    boolean isEmpty() {
        return commentCount == 0;
    }

    boolean hasRoom() {
        return lastTurn < MOST_COMMENTS;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID questionnaireId() {
        return questionnaireId;
    }

    CommentPlace place() {
        return place;
    }

    String placeCode() {
        return placeCode;
    }

    String wording() {
        return wording;
    }

    int draftNumber() {
        return draftNumber;
    }

    ThreadState state() {
        return state;
    }

    UUID settledBy() {
        return settledBy;
    }

    Instant settledAt() {
        return settledAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
