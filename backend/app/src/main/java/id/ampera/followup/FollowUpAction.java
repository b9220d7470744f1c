package id.ampera.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "follow_up_action")
class FollowUpAction {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID recommendationId;
    private String title;
    private String description;
    private UUID ownerId;
    private LocalDate dueOn;
    private int progress;
    private String progressNote;
    private Instant updatedAt;

    protected FollowUpAction() {}

    FollowUpAction(UUID recommendationId, ActionInput input, Instant now) {
        this.recommendationId = recommendationId;
        apply(input, now);
    }

    final void apply(ActionInput input, Instant now) {
        title = input.title().strip();
        description = orNull(input.description());
        ownerId = input.ownerId();
        dueOn = input.dueOn();
        updatedAt = now;
    }

    void progress(int percent, String note, Instant now) {
        progress = percent;
        progressNote = orNull(note);
        updatedAt = now;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID recommendationId() {
        return recommendationId;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    UUID ownerId() {
        return ownerId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int progress() {
        return progress;
    }

    String progressNote() {
        return progressNote;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
