package id.ampera.interview;

import id.ampera.evaluation.Evaluations;
import id.ampera.evidence.EvidenceChanged;
import id.ampera.evidence.EvidenceKind;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class InterviewService {
    static final String SUBJECT = "interview";
    private static final ZoneId PALEMBANG = ZoneId.of("Asia/Jakarta");

    private final InterviewRepository repository;
    private final GuideRepository guides;
    private final InterviewAccess access;
    private final InterviewViews views;
    private final Evaluations evaluations;
    private final Employees employees;
    private final Units units;
    private final Audit audit;
    private final Event<EvidenceChanged> changed;
    private final Clock clock;

    InterviewService(
            InterviewRepository repository,
            GuideRepository guides,
            InterviewAccess access,
            InterviewViews views,
            Evaluations evaluations,
            Employees employees,
            Units units,
            Audit audit,
            Event<EvidenceChanged> changed,
            Clock clock) {
        this.repository = repository;
        this.guides = guides;
        this.access = access;
        this.views = views;
        this.evaluations = evaluations;
        this.employees = employees;
        this.units = units;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    Page<InterviewListItem> list(InterviewFilter filter) {
        var visible = evaluations.visibleIds();
        var searchesTitles = visible != null || evaluations.insideIds() == null;
        return views.withTitles(repository.list(filter, visible, searchesTitles, clock.instant()));
    }

    InterviewView show(UUID id) {
        var interview = repository.require(id);
        access.requireVisible(interview);
        return views.of(interview);
    }

    InterviewView create(InterviewInput input) {
        access.requireOwner(input.evaluationId(), InterviewProblem.INTERVIEW_EVALUATION_UNKNOWN);
        requireReferences(input);
        var interview = new Interview(input, clock.instant());
        repository.persist(interview);
        repository.flush();
        var view = views.of(interview);
        audit.record("interview.created", SUBJECT, interview.id(), null, view);
        return view;
    }

    InterviewView edit(UUID id, IfMatch ifMatch, InterviewInput input) {
        var interview = requireEditable(id);
        IfMatch.require(ifMatch, interview.version());
        requireReferences(input);
        var before = views.of(interview);
        interview.edit(input, clock.instant(), today());
        repository.flush();
        changed.fire(new EvidenceChanged(EvidenceKind.INTERVIEW_QUOTE, id));
        return recorded("interview.edited", interview, before);
    }

    InterviewView hold(UUID id) {
        var interview = requireEditable(id);
        var before = views.of(interview);
        interview.hold(clock.instant(), today());
        return recorded("interview.held", interview, before);
    }

    InterviewView cancel(UUID id) {
        var interview = requireEditable(id);
        var before = views.of(interview);
        interview.cancel(clock.instant());
        return recorded("interview.cancelled", interview, before);
    }

    private InterviewView recorded(String action, Interview interview, InterviewView before) {
        repository.flush();
        var after = views.of(interview);
        audit.record(action, SUBJECT, interview.id(), before, after);
        return after;
    }

    private Interview requireEditable(UUID id) {
        var interview = repository.require(id);
        access.requireEditable(interview);
        return interview;
    }

    private void requireReferences(InterviewInput input) {
        var guide = input.guideId() == null ? null : guides.findById(input.guideId());
        if (input.guideId() != null && (guide == null || !guide.evaluationId().equals(input.evaluationId()))) {
            throw InterviewProblem.GUIDE_UNKNOWN.at("/guideId");
        }
        if (input.employeeId() != null
                && employees.findAll(Set.of(input.employeeId())).isEmpty()) {
            throw InterviewProblem.INTERVIEWEE_UNKNOWN.at("/employeeId");
        }
        if (input.unitId() != null && units.namesOf(Set.of(input.unitId())).isEmpty()) {
            throw InterviewProblem.INTERVIEW_UNIT_UNKNOWN.at("/unitId");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PALEMBANG);
    }
}
