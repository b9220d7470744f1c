package id.ampera.campaign;

import id.ampera.organisation.Sex;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A group of an anonymous campaign with a key pair of its own. */
@Entity
@Table(name = "campaign_stratum")
class CampaignStratum {
    @Id
    private UUID id;

    private UUID campaignId;
    private String label;
    private int sizeInvited;
    private int issued;
    private int counted;
    private boolean dropped;
    private UUID unitId;
    private String unitLabel;
    private UUID cohortId;
    private String cohortLabel;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String publicKey;
    private String fingerprint;

    protected CampaignStratum() {}

    CampaignStratum(UUID id, UUID campaignId, Strata.Stratum stratum, String publicKey, String fingerprint) {
        this.id = id;
        this.campaignId = campaignId;
        label = stratum.label();
        sizeInvited = stratum.members().size();
        if (stratum.unit() != null) {
            unitId = stratum.unit().id();
            unitLabel = stratum.unit().label();
        }
        if (stratum.cohort() != null) {
            cohortId = stratum.cohort().id();
            cohortLabel = stratum.cohort().label();
        }
        sex = stratum.sex();
        this.publicKey = publicKey;
        this.fingerprint = fingerprint;
    }

    List<String> attributes() {
        var attributes = new ArrayList<String>();
        attributes.add(unitLabel);
        attributes.add(cohortLabel);
        attributes.add(sex == null ? null : sex.name());
        return attributes;
    }

    /** Notes how many ballots were fetched and spent; what the group no longer shares is not broken down any more. */
    void release(int ballotsIssued, int ballotsCounted, StrataRollUp.Outcome outcome) {
        issued = ballotsIssued;
        counted = ballotsCounted;
        dropped = outcome == null;
        if (outcome == null) return;
        if (outcome.attributes().get(0) == null) {
            unitId = null;
            unitLabel = null;
        }
        if (outcome.attributes().get(1) == null) {
            cohortId = null;
            cohortLabel = null;
        }
        if (outcome.attributes().get(2) == null) sex = null;
    }

    UUID id() {
        return id;
    }

    String label() {
        return label;
    }

    int sizeInvited() {
        return sizeInvited;
    }

    int issued() {
        return issued;
    }

    int counted() {
        return counted;
    }

    boolean dropped() {
        return dropped;
    }

    String publicKey() {
        return publicKey;
    }

    String fingerprint() {
        return fingerprint;
    }
}
