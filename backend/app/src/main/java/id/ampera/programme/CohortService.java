package id.ampera.programme;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import id.ampera.programme.CohortView.LearningGainView;
import id.ampera.statistics.LearningGain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CohortService {
    private static final String SUBJECT = "cohort";

    private final CohortRepository repository;
    private final ProgrammeRepository programmes;
    private final ParticipationRepository participations;
    private final ProgrammeAccess access;
    private final Event<CohortDeleting> deleting;
    private final Tombstones tombstones;
    private final Audit audit;
    private final Clock clock;

    CohortService(
            CohortRepository repository,
            ProgrammeRepository programmes,
            ParticipationRepository participations,
            ProgrammeAccess access,
            Event<CohortDeleting> deleting,
            Tombstones tombstones,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.programmes = programmes;
        this.participations = participations;
        this.access = access;
        this.deleting = deleting;
        this.tombstones = tombstones;
        this.audit = audit;
        this.clock = clock;
    }

    Page<CohortListItem> list(CohortFilter filter) {
        return repository.list(filter, clock.instant());
    }

    CohortView show(UUID id) {
        var cohort = repository.require(id);
        return view(cohort, programmes.require(cohort.programmeId()));
    }

    CohortView create(UUID programmeId, CohortInput input) {
        var programme = programmes.require(programmeId);
        access.requireEditor();
        programme.requireRunning();
        var cohort = new Cohort(programmeId, input, clock.instant());
        repository.persist(cohort);
        repository.flush();
        var view = view(cohort, programme);
        audit.record("cohort.created", SUBJECT, cohort.id(), null, view);
        return view;
    }

    CohortView edit(UUID id, IfMatch ifMatch, CohortInput input) {
        var cohort = repository.requireLocked(id);
        access.requireEditor();
        IfMatch.require(ifMatch, cohort.version());
        var programme = programmes.require(cohort.programmeId());
        programme.requireRunning();
        var before = view(cohort, programme);
        cohort.edit(input, participations.countPlaces(id), clock.instant());
        repository.flush();
        var after = view(cohort, programme);
        audit.record("cohort.edited", SUBJECT, id, before, after);
        return after;
    }

    void delete(UUID id, IfMatch ifMatch) {
        var cohort = repository.requireLocked(id);
        access.requireEditor();
        IfMatch.require(ifMatch, cohort.version());
        var programme = programmes.require(cohort.programmeId());
        programme.requireRunning();
        if (participations.exist(id)) throw ProgrammeProblem.COHORT_HAS_PARTICIPANTS.raise();
        deleting.fire(new CohortDeleting(id));
        var before = view(cohort, programme);
        repository.delete(cohort);
        tombstones.bury(CohortRepository.TOMBSTONE, id, clock.instant());
        repository.flush();
        audit.record("cohort.deleted", SUBJECT, id, before, null);
    }

    private CohortView view(Cohort cohort, Programme programme) {
        var pairs = new ArrayList<LearningGain.Pair>();
        int unmatched = 0;
        for (var scores : participations.scores(cohort.id())) {
            if (scores.pre() == null || scores.post() == null) unmatched++;
            else
                pairs.add(new LearningGain.Pair(
                        scores.pre().doubleValue(), scores.post().doubleValue()));
        }
        return CohortView.of(
                cohort,
                programme.title(),
                participations.counts(cohort.id()),
                LearningGainView.of(pairs, unmatched),
                access.canCohort(programme, participations.exist(cohort.id())));
    }
}
