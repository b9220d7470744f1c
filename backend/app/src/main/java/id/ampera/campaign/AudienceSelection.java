package id.ampera.campaign;

import id.ampera.organisation.Units;
import id.ampera.platform.time.TimeBeans;
import id.ampera.programme.ParticipantRef;
import id.ampera.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The participants whom the rule of a campaign picks out of its cohorts. */
@ApplicationScoped
class AudienceSelection {
    private final Programmes programmes;
    private final Units units;

    AudienceSelection(Programmes programmes, Units units) {
        this.programmes = programmes;
        this.units = units;
    }

    List<ParticipantRef> of(Campaign campaign) {
        return of(campaign.cohortIds(), campaign.audience(), campaign.opensAt());
    }

    List<ParticipantRef> of(Collection<UUID> cohortIds, AudienceRule rule, Instant opensAt) {
        var opening = LocalDate.ofInstant(opensAt, TimeBeans.PALEMBANG);
        var cohorts = new HashSet<UUID>();
        for (var id : cohortIds) {
            if (isWithin(programmes.requireCohort(id).endsOn(), rule, opening)) cohorts.add(id);
        }
        var within = rule.unitIds().isEmpty() ? null : scope(rule);
        var holding = rule.sessionIds().isEmpty()
                ? null
                : Set.copyOf(programmes.programmesOfSessions(rule.sessionIds()).values());
        return programmes.participantsOf(cohorts).stream()
                .filter(each -> within == null || within.contains(each.unitId()))
                .filter(each -> holding == null || holding.contains(each.programmeId()))
                .toList();
    }

    private Set<UUID> scope(AudienceRule rule) {
        return rule.unitsBelow() ? units.withDescendants(rule.unitIds()) : rule.unitIds();
    }

    /** The day itself counts: a cohort that ended six months ago to the day is in a window from six months on. */
    private static boolean isWithin(LocalDate end, AudienceRule rule, LocalDate opening) {
        if (rule.monthsFrom() != null && opening.isBefore(end.plusMonths(rule.monthsFrom()))) return false;
        return rule.monthsTo() == null || !opening.isAfter(end.plusMonths(rule.monthsTo()));
    }

    /** What does not exist is a fault of the input. */
    void requireKnown(AudienceInput input, Set<UUID> programmeIds) {
        if (input == null) return;
        input.requireConsistent();
        if (!units.namesOf(input.units()).keySet().containsAll(input.units())) {
            throw CampaignProblem.AUDIENCE_UNIT_UNKNOWN.at("/audience/unitIds");
        }
        Map<UUID, UUID> sessions = programmes.programmesOfSessions(input.sessions());
        if (!sessions.keySet().containsAll(input.sessions()) || !programmeIds.containsAll(sessions.values())) {
            throw CampaignProblem.AUDIENCE_SESSION_UNKNOWN.at("/audience/sessionIds");
        }
    }
}
