package id.ampera.programme;

import id.ampera.organisation.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ProgrammeLoadingService implements ProgrammeLoading {
    private final ProgrammeRepository programmes;
    private final CohortRepository cohorts;
    private final ParticipationRepository participations;
    private final Employees employees;
    private final Clock clock;

    ProgrammeLoadingService(
            ProgrammeRepository programmes,
            CohortRepository cohorts,
            ParticipationRepository participations,
            Employees employees,
            Clock clock) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.participations = participations;
        this.employees = employees;
        this.clock = clock;
    }

    @Override
    public UUID addProgramme(
            String code,
            ProgrammeType type,
            String title,
            String description,
            List<String> objectives,
            List<NewSession> sessions,
            ProgrammeStatus status) {
        var now = clock.instant();
        var programme = new Programme(new ProgrammeInput(code, type, title, description, objectives), now);
        programme.arrange(
                sessions.stream()
                        .map(each ->
                                new SessionInput(null, each.title(), each.mode(), each.hours(), each.trainerName()))
                        .toList(),
                now);
        switch (status) {
            case DRAFT -> {}
            case ACTIVE -> programme.activate(now);
            case COMPLETED -> {
                programme.activate(now);
                programme.complete(now);
            }
            case CANCELLED -> programme.cancel(now);
        }
        programmes.persist(programme);
        return programme.id();
    }

    @Override
    public UUID addCohort(
            UUID programmeId, String name, LocalDate startsOn, LocalDate endsOn, String place, Integer capacity) {
        var cohort = new Cohort(programmeId, new CohortInput(name, startsOn, endsOn, place, capacity), clock.instant());
        cohorts.persist(cohort);
        return cohort.id();
    }

    @Override
    public List<UUID> addParticipants(UUID cohortId, List<NewParticipant> participants) {
        var now = clock.instant();
        var ids = new ArrayList<UUID>();
        var found = employees.findAll(
                participants.stream().map(NewParticipant::employeeId).toList());
        for (var each : participants) {
            var unitId = found.get(each.employeeId()).unitId();
            var participation = new Participation(cohortId, each.employeeId(), unitId, now);
            participation.score(each.preScore(), each.postScore(), now);
            switch (each.status()) {
                case ENROLLED -> {}
                case COMPLETED -> participation.complete(now);
                case WITHDRAWN -> participation.withdraw(now);
            }
            participations.persist(participation);
            ids.add(participation.id());
        }
        return ids;
    }
}
