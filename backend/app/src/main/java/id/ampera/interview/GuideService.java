package id.ampera.interview;

import id.ampera.evaluation.EvaluationQuestionRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class GuideService {
    private static final String SUBJECT = "interview-guide";

    private final GuideRepository repository;
    private final InterviewAccess access;
    private final Evaluations evaluations;
    private final Audit audit;
    private final Clock clock;

    GuideService(
            GuideRepository repository, InterviewAccess access, Evaluations evaluations, Audit audit, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.evaluations = evaluations;
        this.audit = audit;
        this.clock = clock;
    }

    Page<GuideListItem> list(GuideFilter filter) {
        var page = repository.list(filter, evaluations.visibleIds(), clock.instant());
        var items = page.items().stream()
                .map(each -> each.of(evaluations.require(each.evaluationId()).title()))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.asOf(), page.deleted());
    }

    GuideView show(UUID id) {
        var guide = repository.require(id);
        evaluations.requireVisible(guide.evaluationId());
        return view(guide);
    }

    GuideView create(GuideInput input) {
        access.requireOwner(input.evaluationId(), InterviewProblem.INTERVIEW_EVALUATION_UNKNOWN);
        requireQuestions(input);
        var guide = new InterviewGuide(input, clock.instant());
        repository.persist(guide);
        repository.flush();
        var view = view(guide);
        audit.record("interview-guide.created", SUBJECT, guide.id(), null, view);
        return view;
    }

    GuideView edit(UUID id, IfMatch ifMatch, GuideInput input) {
        var guide = repository.require(id);
        evaluations.requireEditable(guide.evaluationId());
        IfMatch.require(ifMatch, guide.version());
        if (!guide.evaluationId().equals(input.evaluationId())) throw InterviewProblem.GUIDE_STAYS.at("/evaluationId");
        requireQuestions(input);
        var before = view(guide);
        guide.apply(input, clock.instant());
        repository.flush();
        var after = view(guide);
        audit.record("interview-guide.edited", SUBJECT, id, before, after);
        return after;
    }

    private void requireQuestions(GuideInput input) {
        var known = evaluations.questionsOf(input.evaluationId()).stream()
                .map(EvaluationQuestionRef::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < input.questions().size(); i++) {
            var asked = input.questions().get(i).evaluationQuestionId();
            if (asked != null && !known.contains(asked)) {
                throw InterviewProblem.INTERVIEW_QUESTION_UNKNOWN.at("/questions/" + i + "/evaluationQuestionId");
            }
        }
    }

    private GuideView view(InterviewGuide guide) {
        return new GuideView(
                guide.id(),
                guide.version(),
                guide.evaluationId(),
                evaluations.require(guide.evaluationId()).title(),
                guide.title(),
                guide.introduction(),
                guide.questions().stream()
                        .map(each -> new GuideView.GuideQuestionView(
                                each.id(), each.question(), each.evaluationQuestionId()))
                        .toList(),
                repository.interviewsOf(guide.id()),
                guide.updatedAt(),
                evaluations.mayEdit(guide.evaluationId()) ? List.of("edit") : List.of());
    }
}
