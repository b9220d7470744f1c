package id.ampera.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What one person said. The first of a thread is what the others answer. */
@Entity
@Table(name = "thread_comment")
class Comment {
    static final int FIRST = 1;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID threadId;
    private int turn;
    private UUID authorId;
    private String said;
    private Instant writtenAt;
    private Instant editedAt;
    private Instant deletedAt;

    protected Comment() {}

    Comment(UUID threadId, int turn, String text, UUID authorId, Instant now) {
        this.threadId = threadId;
        this.turn = turn;
        this.said = text.strip();
        this.authorId = authorId;
        this.writtenAt = now;
    }

    void edit(String text, Instant now) {
        said = text.strip();
        editedAt = now;
    }

    void takeBack(Instant now) {
        said = null;
        deletedAt = now;
    }

    boolean isThere() {
        return deletedAt == null;
    }

    boolean isFirst() {
        return turn == FIRST;
    }

    UUID id() {
        return id;
    }

    UUID threadId() {
        return threadId;
    }

    UUID authorId() {
        return authorId;
    }

    String said() {
        return said;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    Instant deletedAt() {
        return deletedAt;
    }
}
