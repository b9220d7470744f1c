package id.ampera.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody was reminded: of which due date and at which stage before or after it. */
@Entity
@Table(name = "follow_up_reminder")
@IdClass(FollowUpReminder.Key.class)
class FollowUpReminder {
    record Key(UUID recommendationId, LocalDate dueOn, int stage) {}

    @Id
    private UUID recommendationId;

    @Id
    private LocalDate dueOn;

    @Id
    private int stage;

    protected FollowUpReminder() {}

    FollowUpReminder(UUID recommendationId, LocalDate dueOn, int stage) {
        this.recommendationId = recommendationId;
        this.dueOn = dueOn;
        this.stage = stage;
    }
}
