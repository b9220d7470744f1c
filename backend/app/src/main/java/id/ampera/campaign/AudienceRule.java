package id.ampera.campaign;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who of the chosen cohorts is asked: all that is said must hold together. What is not said restricts nothing. */
@Embeddable
class AudienceRule {
    @ElementCollection
    @CollectionTable(name = "campaign_audience_unit", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "unit_id")
    private Set<UUID> unitIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "campaign_audience_session", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "session_id")
    private Set<UUID> sessionIds = new HashSet<>();

    private boolean unitsBelow = true;
    private Integer monthsFrom;
    private Integer monthsTo;

    AudienceRule() {}

    void apply(AudienceInput input) {
        unitIds.clear();
        sessionIds.clear();
        unitsBelow = true;
        monthsFrom = null;
        monthsTo = null;
        if (input == null) return;
        unitIds.addAll(input.units());
        sessionIds.addAll(input.sessions());
        unitsBelow = requireNonNullElse(input.unitsBelow(), true);
        monthsFrom = input.monthsFrom();
        monthsTo = input.monthsTo();
    }

    Set<UUID> unitIds() {
        return unitIds;
    }

    Set<UUID> sessionIds() {
        return sessionIds;
    }

    boolean unitsBelow() {
        return unitsBelow;
    }

    Integer monthsFrom() {
        return monthsFrom;
    }

    Integer monthsTo() {
        return monthsTo;
    }
}
