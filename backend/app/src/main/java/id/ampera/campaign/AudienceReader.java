package id.ampera.campaign;

import id.ampera.campaign.Grouping.Place;
import id.ampera.organisation.Units;
import id.ampera.platform.time.TimeBeans;
import id.ampera.programme.CohortRef;
import id.ampera.programme.ParticipantRef;
import id.ampera.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who a campaign would ask today, and the trees that their units and cohorts stand in. */
@ApplicationScoped
class AudienceReader {
    /** Months after the training in which its follow-up is usually asked (PerLAN 1/2021). */
    private static final int FOLLOW_UP_FROM = 6;

    private static final int FOLLOW_UP_TO = 12;

    /** @param twice people in more than one cohort, invited once; {@code gone} raters whose participant is not there;
     *     {@code unrated} participants without a rater, when superiors are asked; {@code early} and {@code late} people
     *     asked, or asked about, outside the usual window after the training */
    record Found(Strata.Audience audience, int twice, int gone, int unrated, int early, int late, int leftOut) {
        List<Invitee> people() {
            return audience.people();
        }
    }

    private final Programmes programmes;
    private final Units units;
    private final AudienceSelection selection;

    AudienceReader(Programmes programmes, Units units, AudienceSelection selection) {
        this.programmes = programmes;
        this.units = units;
        this.selection = selection;
    }

    Found read(Campaign campaign) {
        var participants = selection.of(campaign).stream()
                .sorted(Comparator.comparing(ParticipantRef::participationId))
                .toList();
        var people = new ArrayList<Invitee>();
        int twice = 0;
        int gone = 0;
        var unrated = new HashSet<UUID>();
        if (campaign.respondentRole() == RespondentRole.SUPERIOR) {
            var byId = participants.stream()
                    .collect(Collectors.toMap(ParticipantRef::participationId, Function.identity()));
            unrated.addAll(byId.keySet());
            for (var rater : campaign.raters()) {
                unrated.remove(rater.participationId());
                var subject = byId.get(rater.participationId());
                if (subject == null) gone++;
                else people.add(rater(rater, subject));
            }
        } else {
            var seen = new HashSet<UUID>();
            for (var each : participants) {
                if (seen.add(each.employeeId())) people.add(participant(each));
                else twice++;
            }
        }
        return new Found(
                new Strata.Audience(List.copyOf(people), unitsOf(people), cohortsOf(people)),
                twice,
                gone,
                unrated.size(),
                early(people.stream().map(Invitee::cohortId).toList(), campaign.opensAt()),
                late(people.stream().map(Invitee::cohortId).toList(), campaign.opensAt()),
                programmes.participantsOf(campaign.cohortIds()).size() - participants.size());
    }

    /** Of an audience that is no campaign yet; participants of several cohorts are asked once. */
    AudienceCount count(AudienceQuestion question) {
        var rule = new AudienceRule();
        rule.apply(question.audience());
        var chosen = selection.of(question.cohortIds(), rule, question.opensAt());
        var all = programmes.participantsOf(question.cohortIds()).size();
        var seen = new HashSet<UUID>();
        var cohorts = chosen.stream()
                .sorted(Comparator.comparing(ParticipantRef::participationId))
                .filter(each -> seen.add(each.employeeId()))
                .map(ParticipantRef::cohortId)
                .toList();
        return new AudienceCount(
                cohorts.size(),
                all - chosen.size(),
                Strata.leastSize(question.leastGroup()),
                early(cohorts, question.opensAt()),
                late(cohorts, question.opensAt()));
    }

    /** @param cohortIds one for each person */
    private int early(List<UUID> cohortIds, Instant opensAt) {
        var opening = LocalDate.ofInstant(opensAt, TimeBeans.PALEMBANG);
        var ends = endsOf(cohortIds);
        return count(cohortIds, id -> opening.isBefore(ends.get(id).plusMonths(FOLLOW_UP_FROM)));
    }

    private int late(List<UUID> cohortIds, Instant opensAt) {
        var opening = LocalDate.ofInstant(opensAt, TimeBeans.PALEMBANG);
        var ends = endsOf(cohortIds);
        return count(cohortIds, id -> opening.isAfter(ends.get(id).plusMonths(FOLLOW_UP_TO)));
    }

    private Map<UUID, LocalDate> endsOf(List<UUID> cohortIds) {
        return cohortIds.stream()
                .distinct()
                .map(programmes::requireCohort)
                .collect(Collectors.toMap(CohortRef::id, CohortRef::endsOn));
    }

    private static int count(List<UUID> cohortIds, Predicate<UUID> which) {
        return (int) cohortIds.stream().filter(which).count();
    }

    private static Invitee participant(ParticipantRef of) {
        return new Invitee(
                of.employeeId(), of.participationId(), null, null, null, of.unitId(), of.cohortId(), of.sex());
    }

    private static Invitee rater(Rater rater, ParticipantRef subject) {
        return new Invitee(
                rater.employeeId(),
                null,
                subject.participationId(),
                subject.employeeId(),
                rater.role(),
                subject.unitId(),
                subject.cohortId(),
                subject.sex());
    }

    private Map<UUID, Place> unitsOf(List<Invitee> people) {
        var places = new HashMap<UUID, Place>();
        for (var person : people) {
            for (var id = person.unitId();
                    id != null && !places.containsKey(id);
                    id = places.get(id).parentId()) {
                var unit = units.require(id);
                places.put(id, new Place(id, unit.name(), unit.parentId()));
            }
        }
        return places;
    }

    /** Cohorts stand below their programme, and programmes below one root, so that the programme is worth a group. */
    private Map<UUID, Place> cohortsOf(List<Invitee> people) {
        var places = new HashMap<UUID, Place>();
        var ids = people.stream().map(Invitee::cohortId).collect(Collectors.toSet());
        var cohorts = ids.stream().map(programmes::requireCohort).toList();
        var several =
                cohorts.stream().map(each -> each.programmeId()).distinct().count() > 1;
        places.put(Grouping.REST, new Place(Grouping.REST, "", null));
        for (var cohort : cohorts) {
            var programme = programmes.require(cohort.programmeId());
            places.put(programme.id(), new Place(programme.id(), programme.title(), Grouping.REST));
            var label = several ? programme.title() + ": " + cohort.name() : cohort.name();
            places.put(cohort.id(), new Place(cohort.id(), label, programme.id()));
        }
        return places;
    }
}
