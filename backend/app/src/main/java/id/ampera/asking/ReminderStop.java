package id.ampera.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who wants no more reminders of a campaign. No time: it must not be a clock. Gone when the campaign closes. */
@Entity
@Table(name = "reminder_stop")
@IdClass(ReminderStop.Key.class)
class ReminderStop {
    record Key(UUID campaignId, UUID employeeId) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID employeeId;

    protected ReminderStop() {}

    ReminderStop(Key key) {
        campaignId = key.campaignId();
        employeeId = key.employeeId();
    }

    UUID employeeId() {
        return employeeId;
    }
}
