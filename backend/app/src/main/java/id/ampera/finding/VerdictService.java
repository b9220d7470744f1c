package id.ampera.finding;

import id.ampera.evaluation.EvaluationRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.finding.VerdictView.FindingEntry;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import id.ampera.programme.ProgrammeRef;
import id.ampera.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class VerdictService {
    private static final int MAX_NAME = 150;

    private final FindingRepository repository;
    private final Evaluations evaluations;
    private final Programmes programmes;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    VerdictService(
            FindingRepository repository,
            Evaluations evaluations,
            Programmes programmes,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.evaluations = evaluations;
        this.programmes = programmes;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    VerdictsView list(UUID evaluationId) {
        var evaluation = evaluations.requireVisible(evaluationId);
        return new VerdictsView(programmes.findAll(evaluation.programmeIds()).stream()
                .map(each -> view(evaluation, each))
                .toList());
    }

    VerdictView show(UUID evaluationId, UUID programmeId) {
        var evaluation = evaluations.requireVisible(evaluationId);
        return view(evaluation, requireProgramme(evaluation, programmeId));
    }

    VerdictView decide(UUID evaluationId, UUID programmeId, IfMatch ifMatch, VerdictInput input) {
        var evaluation = evaluations.requireVisible(evaluationId);
        var programme = requireProgramme(evaluation, programmeId);
        if (!mayDecide()) throw CommonProblem.FORBIDDEN.raise();
        var before = view(evaluation, programme);
        IfMatch.require(ifMatch, before.version());
        requireFindings(evaluationId, input);
        var verdict = repository
                .verdict(evaluationId, programmeId)
                .orElseGet(() -> new ProgrammeVerdict(evaluationId, programmeId));
        var name = caller.name();
        verdict.decide(input, name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name, clock.instant());
        repository.add(verdict);
        repository.flush();
        var after = view(evaluation, programme);
        audit.record("evaluation.verdict-given", "evaluation", evaluationId, before, after);
        return after;
    }

    private void requireFindings(UUID evaluationId, VerdictInput input) {
        if (input.findingIds().isEmpty() && input.verdict() != Verdict.INCONCLUSIVE) {
            throw FindingProblem.VERDICT_WITHOUT_FINDING.at("/findingIds");
        }
        for (var id : input.findingIds()) {
            var published = repository
                    .findByIdOptional(id)
                    .filter(each -> each.evaluationId().equals(evaluationId))
                    .filter(each -> each.status() == FindingStatus.PUBLISHED)
                    .isPresent();
            if (!published) throw FindingProblem.VERDICT_FINDING_UNPUBLISHED.at("/findingIds");
        }
    }

    private ProgrammeRef requireProgramme(EvaluationRef evaluation, UUID programmeId) {
        if (!evaluation.programmeIds().contains(programmeId)) throw CommonProblem.NOT_FOUND.raise();
        return programmes.require(programmeId);
    }

    private boolean mayDecide() {
        return caller.has(Role.DECISION_MAKER);
    }

    private VerdictView view(EvaluationRef evaluation, ProgrammeRef programme) {
        var can = mayDecide() ? List.of("decide") : List.<String>of();
        var found = repository.verdict(evaluation.id(), programme.id());
        if (found.isEmpty()) {
            return new VerdictView(programme.id(), programme.title(), 0, null, null, List.of(), null, null, can);
        }
        var verdict = found.get().ref();
        var findings = verdict.findingIds().stream()
                .map(repository::require)
                .map(each -> new FindingEntry(each.id(), each.title(), each.type(), each.status(), each.isStale()))
                .sorted(Comparator.comparing(FindingEntry::title))
                .toList();
        return new VerdictView(
                programme.id(),
                programme.title(),
                found.get().edition(),
                verdict.verdict(),
                verdict.reason(),
                findings,
                verdict.decidedBy(),
                verdict.decidedAt(),
                can);
    }
}
