package id.ampera.report;

import id.ampera.evaluation.EvaluationRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.finding.Findings;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PublicPageService {
    private static final String SUBJECT = "public-page";

    private final PublicPageRepository repository;
    private final ReportContentReader reader;
    private final Evaluations evaluations;
    private final Findings findings;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PublicPageService(
            PublicPageRepository repository,
            ReportContentReader reader,
            Evaluations evaluations,
            Findings findings,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.evaluations = evaluations;
        this.findings = findings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    PublicPageView show(UUID evaluationId) {
        return view(evaluations.requireVisible(evaluationId));
    }

    PublicPageView release(UUID evaluationId) {
        var evaluation = evaluations.requireVisible(evaluationId);
        if (findings.publishedOf(evaluationId).isEmpty()) throw ReportProblem.NOTHING_TO_RELEASE.raise();
        var before = view(evaluation);
        var page = repository.findById(evaluationId);
        if (page == null) {
            page = new PublicPage(evaluationId);
            page.release(caller.name(), clock.instant());
            repository.persist(page);
        } else {
            page.release(caller.name(), clock.instant());
        }
        return recorded("public-page.released", evaluation, before);
    }

    PublicPageView withdraw(UUID evaluationId) {
        var evaluation = evaluations.requireVisible(evaluationId);
        var before = view(evaluation);
        var page = repository.findById(evaluationId);
        if (page == null) throw ReportProblem.PUBLIC_PAGE_STATE.raise();
        page.withdraw(caller.name(), clock.instant());
        return recorded("public-page.withdrawn", evaluation, before);
    }

    /** For everybody: only what was released, as it stands now. */
    String page(UUID evaluationId) {
        var page = repository.findById(evaluationId);
        if (page == null || !page.isReleased()) throw CommonProblem.NOT_FOUND.raise();
        return HtmlWriter.write(PublicComposer.compose(reader.read(evaluationId)));
    }

    private PublicPageView recorded(String action, EvaluationRef evaluation, PublicPageView before) {
        repository.flush();
        var after = view(evaluation);
        audit.record(action, SUBJECT, evaluation.id(), before, after);
        return after;
    }

    private PublicPageView view(EvaluationRef evaluation) {
        var page = repository.findById(evaluation.id());
        var released = page != null && page.isReleased();
        return new PublicPageView(
                evaluation.id(),
                evaluation.title(),
                released,
                page == null ? null : page.changedAt(),
                page == null ? null : page.changedBy(),
                caller.has(Role.DECISION_MAKER) ? List.of(released ? "withdraw" : "release") : List.of());
    }
}
