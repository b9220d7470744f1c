package id.ampera.campaign;

import id.ampera.platform.time.TimeBeans;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The interim releases of a published anonymous campaign: on which day the next one may come, and what there was so far. */
@Entity
@Table(name = "campaign_interim")
class CampaignInterim {
    @Id
    private UUID campaignId;

    private int everyDays;
    private LocalDate nextOn;
    private int releases;
    private LocalDate latestOn;
    private int answers;

    protected CampaignInterim() {}

    CampaignInterim(UUID campaignId, int everyDays, Instant opensAt) {
        this.campaignId = campaignId;
        this.everyDays = everyDays;
        nextOn = LocalDate.ofInstant(opensAt, TimeBeans.PALEMBANG).plusDays(everyDays);
    }

    boolean isDue(LocalDate today) {
        return !nextOn.isAfter(today);
    }

    /**
     * One try for each day that was promised, whatever comes of it: trying until there are enough would tell the moment at
     * which somebody answered.
     */
    void tried(LocalDate today) {
        while (isDue(today)) nextOn = nextOn.plusDays(everyDays);
    }

    void released(LocalDate today, int more) {
        releases++;
        latestOn = today;
        answers += more;
    }

    UUID campaignId() {
        return campaignId;
    }

    int releases() {
        return releases;
    }

    InterimView view(boolean ended) {
        return new InterimView(everyDays, releases, latestOn, answers, ended ? null : nextOn);
    }
}
