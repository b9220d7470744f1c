package id.ampera.programme;

import id.ampera.organisation.Employees;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

@ApplicationScoped
@Transactional
class ParticipantService {
    private static final String SUBJECT = "participation";

    private final ParticipationRepository repository;
    private final CohortRepository cohorts;
    private final ProgrammeRepository programmes;
    private final Employees employees;
    private final Units units;
    private final ProgrammeAccess access;
    private final Audit audit;
    private final Clock clock;

    ParticipantService(
            ParticipationRepository repository,
            CohortRepository cohorts,
            ProgrammeRepository programmes,
            Employees employees,
            Units units,
            ProgrammeAccess access,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.employees = employees;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ParticipantView> list(UUID cohortId, ParticipantFilter filter) {
        cohorts.require(cohortId);
        var scope = filter.unitId == null ? null : units.withDescendants(List.of(filter.unitId));
        return repository.list(cohortId, filter, scope, clock.instant());
    }

    /** Enrolling somebody again changes nothing; who withdrew comes back with the unit of then. */
    EnrolmentResult enrol(UUID cohortId, EnrolmentInput input) {
        var cohort = cohorts.requireLocked(cohortId);
        access.requireEditor();
        programmes.require(cohort.programmeId()).requireRunning();
        var ids = new LinkedHashSet<>(input.employeeIds());
        var found = employees.findAll(ids);
        var there = repository.byEmployee(cohortId, ids);
        var room = cohort.room(repository.countPlaces(cohortId));
        var now = clock.instant();
        var enrolled = new ArrayList<UUID>();
        for (var id : ids) {
            var participation = there.get(id);
            if (participation != null && participation.takesPlace()) continue;
            var employee = found.get(id);
            if (employee == null) {
                throw ProgrammeProblem.EMPLOYEE_UNKNOWN.at(
                        "/employeeIds/" + input.employeeIds().indexOf(id));
            }
            if (enrolled.size() >= room) throw ProgrammeProblem.COHORT_FULL.with("capacity", cohort.capacity());
            if (participation == null) {
                repository.persist(new Participation(cohortId, id, employee.unitId(), now));
            } else {
                participation.reinstate(now);
            }
            enrolled.add(id);
        }
        repository.flush();
        if (!enrolled.isEmpty()) {
            audit.record(
                    "cohort.enrolled",
                    "cohort",
                    cohortId,
                    null,
                    Map.of("name", cohort.name(), "employeeIds", enrolled));
        }
        return new EnrolmentResult(enrolled.size(), ids.size() - enrolled.size());
    }

    /** Everybody who still takes part has completed. */
    EnrolmentResult completeAll(UUID cohortId) {
        var cohort = cohorts.requireLocked(cohortId);
        access.requireEditor();
        programmes.require(cohort.programmeId()).requireRunning();
        var completed = repository.enrolled(cohortId);
        var others = repository.countPlaces(cohortId) - completed.size();
        completed.forEach(each -> each.complete(clock.instant()));
        if (!completed.isEmpty()) {
            var ids = completed.stream().map(Participation::id).toList();
            audit.record(
                    "cohort.completed",
                    "cohort",
                    cohortId,
                    null,
                    Map.of("name", cohort.name(), "participationIds", ids));
        }
        return new EnrolmentResult(completed.size(), (int) others);
    }

    ParticipantView show(UUID id) {
        repository.require(id);
        return repository.view(id);
    }

    ParticipantView score(UUID id, IfMatch ifMatch, ScoreInput input) {
        var participation = repository.require(id);
        access.requireEditor();
        IfMatch.require(ifMatch, participation.version());
        programmeOf(participation).requireScorable();
        var before = repository.view(id);
        participation.score(input.preScore(), input.postScore(), clock.instant());
        return recorded("participation.scored", id, before);
    }

    ParticipantView complete(UUID id) {
        return move(id, "participation.completed", Participation::complete);
    }

    ParticipantView withdraw(UUID id) {
        return move(id, "participation.withdrawn", Participation::withdraw);
    }

    ParticipantView reinstate(UUID id) {
        return move(id, "participation.reinstated", Participation::reinstate);
    }

    private ParticipantView move(UUID id, String action, BiConsumer<Participation, Instant> verb) {
        var participation = repository.require(id);
        access.requireEditor();
        programmeOf(participation).requireRunning();
        var cohort = cohorts.requireLocked(participation.cohortId());
        var before = repository.view(id);
        var tookPlace = participation.takesPlace();
        verb.accept(participation, clock.instant());
        if (!tookPlace && participation.takesPlace()) {
            // the query flushes the new state first, so this one is counted
            var taken = repository.countPlaces(cohort.id());
            if (cohort.capacity() != null && taken > cohort.capacity()) {
                throw ProgrammeProblem.COHORT_FULL.with("capacity", cohort.capacity());
            }
        }
        return recorded(action, id, before);
    }

    private ParticipantView recorded(String action, UUID id, ParticipantView before) {
        repository.flush();
        var after = repository.view(id);
        audit.record(action, SUBJECT, id, before, after);
        return after;
    }

    private Programme programmeOf(Participation participation) {
        return programmes.require(cohorts.require(participation.cohortId()).programmeId());
    }
}
