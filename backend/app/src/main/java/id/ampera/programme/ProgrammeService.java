package id.ampera.programme;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.programme.ProgrammeRepository.SessionPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class ProgrammeService implements Programmes {
    private static final String SUBJECT = "programme";

    private final ProgrammeRepository repository;
    private final CohortRepository cohorts;
    private final ParticipationRepository participations;
    private final ProgrammeAccess access;
    private final Audit audit;
    private final Clock clock;

    ProgrammeService(
            ProgrammeRepository repository,
            CohortRepository cohorts,
            ParticipationRepository participations,
            ProgrammeAccess access,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.cohorts = cohorts;
        this.participations = participations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ProgrammeListItem> list(ProgrammeFilter filter) {
        return repository.list(filter, clock.instant());
    }

    ProgrammeView show(UUID id) {
        return view(repository.require(id));
    }

    ProgrammeView create(ProgrammeInput input) {
        access.requireEditor();
        var programme = new Programme(input, clock.instant());
        repository.persist(programme);
        repository.flush();
        var view = view(programme);
        audit.record("programme.created", SUBJECT, programme.id(), null, view);
        return view;
    }

    ProgrammeView edit(UUID id, IfMatch ifMatch, ProgrammeInput input) {
        var programme = repository.require(id);
        access.requireEditor();
        IfMatch.require(ifMatch, programme.version());
        var before = view(programme);
        programme.edit(input, clock.instant());
        return recorded("programme.edited", programme, before);
    }

    ProgrammeView arrange(UUID id, IfMatch ifMatch, SessionPlan plan) {
        var programme = repository.require(id);
        access.requireEditor();
        IfMatch.require(ifMatch, programme.version());
        var before = view(programme);
        programme.arrange(plan.sessions(), clock.instant());
        return recorded("programme.sessions-arranged", programme, before);
    }

    ProgrammeView activate(UUID id) {
        return move(id, "programme.activated", Programme::activate);
    }

    ProgrammeView complete(UUID id) {
        return move(id, "programme.completed", Programme::complete);
    }

    ProgrammeView reopen(UUID id) {
        return move(id, "programme.reopened", Programme::reopen);
    }

    ProgrammeView cancel(UUID id) {
        return move(id, "programme.cancelled", Programme::cancel);
    }

    private ProgrammeView move(UUID id, String action, BiConsumer<Programme, Instant> verb) {
        var programme = repository.require(id);
        access.requireEditor();
        var before = view(programme);
        verb.accept(programme, clock.instant());
        return recorded(action, programme, before);
    }

    private ProgrammeView recorded(String action, Programme programme, ProgrammeView before) {
        repository.flush();
        var after = view(programme);
        audit.record(action, SUBJECT, programme.id(), before, after);
        return after;
    }

    private ProgrammeView view(Programme programme) {
        return ProgrammeView.of(programme, access.can(programme));
    }

    @Override
    public ProgrammeRef require(UUID id) {
        var programme = repository.require(id);
        return new ProgrammeRef(programme.id(), programme.code(), programme.title());
    }

    @Override
    public List<ProgrammeRef> findAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : repository.refs(ids);
    }

    @Override
    public CohortRef requireCohort(UUID id) {
        var cohort = cohorts.require(id);
        return new CohortRef(cohort.id(), cohort.programmeId(), cohort.name(), cohort.endsOn());
    }

    @Override
    public List<CohortRef> cohortsOf(Collection<UUID> programmeIds) {
        return programmeIds.isEmpty() ? List.of() : cohorts.refs(programmeIds);
    }

    @Override
    public List<ParticipantRef> participantsOf(Collection<UUID> cohortIds) {
        return cohortIds.isEmpty() ? List.of() : participations.refs(cohortIds);
    }

    @Override
    public Map<UUID, UUID> programmesOfSessions(Collection<UUID> sessionIds) {
        return repository.sessions(sessionIds).stream()
                .collect(Collectors.toMap(SessionPlace::id, SessionPlace::programmeId));
    }

    @Override
    public Map<UUID, String> titlesOfSessions(Collection<UUID> sessionIds) {
        return repository.sessions(sessionIds).stream()
                .collect(Collectors.toMap(SessionPlace::id, SessionPlace::title));
    }

    @Override
    public List<ProgrammeProfile> profilesOf(Collection<UUID> ids) {
        return findAll(ids).stream()
                .map(each -> profile(repository.require(each.id())))
                .toList();
    }

    private ProgrammeProfile profile(Programme programme) {
        var held = cohortsOf(List.of(programme.id()));
        return new ProgrammeProfile(
                programme.id(),
                programme.code(),
                programme.title(),
                programme.description(),
                programme.status(),
                programme.objectives(),
                programme.hours(SessionMode.THEORY),
                programme.hours(SessionMode.SIMULATION).add(programme.hours(SessionMode.ON_THE_JOB)),
                held.size(),
                participantsOf(held.stream().map(CohortRef::id).toList()).size());
    }
}
