package id.ampera.finding;

import id.ampera.evaluation.EvaluationQuestionRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.Triangulation.Piece;
import id.ampera.finding.TriangulationView.Cell;
import id.ampera.finding.TriangulationView.FindingRow;
import id.ampera.finding.TriangulationView.QuestionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class TriangulationService {
    private final FindingRepository repository;
    private final Evaluations evaluations;

    TriangulationService(FindingRepository repository, Evaluations evaluations) {
        this.repository = repository;
        this.evaluations = evaluations;
    }

    TriangulationView show(UUID evaluationId) {
        var evaluation = evaluations.requireVisible(evaluationId);
        var findings = repository.ofEvaluation(evaluationId).stream()
                .filter(each -> each.status() != FindingStatus.WITHDRAWN)
                .toList();
        var rows = evaluations.questionsOf(evaluationId).stream()
                .map(each -> row(each, findings))
                .toList();
        return new TriangulationView(evaluationId, evaluation.title(), List.of(EvidenceKind.values()), rows);
    }

    private static QuestionRow row(EvaluationQuestionRef question, List<Finding> all) {
        var findings = all.stream()
                .filter(each -> each.questionId().equals(question.id()))
                .toList();
        var pieces = findings.stream().flatMap(each -> each.pieces().stream()).toList();
        return new QuestionRow(
                question.id(),
                question.question(),
                Triangulation.of(pieces),
                cells(pieces),
                findings.stream()
                        .map(each -> new FindingRow(
                                each.id(),
                                each.title(),
                                each.type(),
                                each.status(),
                                each.isStale(),
                                Triangulation.of(each.pieces()),
                                cells(each.pieces())))
                        .toList());
    }

    private static List<Cell> cells(List<Piece> pieces) {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new Cell(
                        kind,
                        count(pieces, kind, Agreement.SUPPORTS),
                        count(pieces, kind, Agreement.COMPLEMENTS),
                        count(pieces, kind, Agreement.CONTRADICTS)))
                .toList();
    }

    private static int count(List<Piece> pieces, EvidenceKind kind, Agreement agreement) {
        return (int) pieces.stream().filter(new Piece(kind, agreement)::equals).count();
    }
}
