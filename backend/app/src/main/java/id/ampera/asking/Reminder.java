package id.ampera.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a campaign reminded on a day. Of an anonymous one not how many: that is how many had no ballot that morning. */
@Entity
@Table(name = "campaign_reminder")
@IdClass(Reminder.Key.class)
class Reminder {
    record Key(UUID campaignId, LocalDate remindedOn) {}

    @Id
    private UUID campaignId;

    @Id
    private LocalDate remindedOn;

    private Integer addressed;

    protected Reminder() {}

    Reminder(UUID campaignId, LocalDate remindedOn, Integer addressed) {
        this.campaignId = campaignId;
        this.remindedOn = remindedOn;
        this.addressed = addressed;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    Integer addressed() {
        return addressed;
    }
}
