package id.ampera.asking;

import id.ampera.notification.Letters.Posted;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** How a campaign asks by mail. A campaign without a row that was opened already has never asked. */
@Entity
@Table(name = "campaign_mailing")
class Mailing {
    @Id
    private UUID campaignId;

    @Version
    private long version;

    private boolean byMail = true;
    private String afterOpening;
    private String beforeClosing;
    private LocalDate invitedOn;
    private int addressed;
    private int withoutAddress;

    protected Mailing() {}

    Mailing(UUID campaignId) {
        this.campaignId = campaignId;
        plan(ReminderSchedule.USUAL);
    }

    void edit(boolean wanted, ReminderSchedule schedule) {
        byMail = wanted;
        plan(schedule);
    }

    private void plan(ReminderSchedule schedule) {
        afterOpening = ReminderSchedule.join(schedule.afterOpening());
        beforeClosing = ReminderSchedule.join(schedule.beforeClosing());
    }

    void invited(LocalDate day, Posted posted) {
        invitedOn = day;
        addressed = posted.addressed();
        withoutAddress = posted.withoutAddress();
    }

    ReminderSchedule schedule() {
        return new ReminderSchedule(ReminderSchedule.split(afterOpening), ReminderSchedule.split(beforeClosing));
    }

    long version() {
        return version;
    }

    boolean byMail() {
        return byMail;
    }

    LocalDate invitedOn() {
        return invitedOn;
    }

    int addressed() {
        return addressed;
    }

    int withoutAddress() {
        return withoutAddress;
    }
}
