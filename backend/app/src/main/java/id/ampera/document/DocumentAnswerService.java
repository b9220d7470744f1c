package id.ampera.document;

import id.ampera.evaluation.AnswerSource;
import id.ampera.evaluation.Answering;
import id.ampera.evaluation.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Documents answer the questions whose criteria they prove; the others stand for the evaluation as a whole. */
@ApplicationScoped
@Transactional
class DocumentAnswerService implements AnswerSource {
    private final DocumentRepository documents;
    private final ExcerptRepository excerpts;
    private final ChecklistRepository checklists;

    DocumentAnswerService(DocumentRepository documents, ExcerptRepository excerpts, ChecklistRepository checklists) {
        this.documents = documents;
        this.excerpts = excerpts;
        this.checklists = checklists;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.DOCUMENT;
    }

    private record Pair(UUID questionId, UUID documentId) {}

    @Override
    public List<Answering> answering(UUID evaluationId) {
        var pairs = pairs(evaluationId);
        var answerings = new ArrayList<Answering>();
        for (var document : documents.ofEvaluation(evaluationId)) {
            var questions = pairs.stream()
                    .filter(pair -> pair.documentId().equals(document.id()))
                    .map(Pair::questionId)
                    .toList();
            if (questions.isEmpty()) answerings.add(answering(null, document));
            for (var question : questions) answerings.add(answering(question, document));
        }
        return answerings;
    }

    private static Answering answering(UUID questionId, Document document) {
        return new Answering(
                questionId, SourceKind.DOCUMENT, document.title(), document.referenceNumber(), document.id());
    }

    private LinkedHashSet<Pair> pairs(UUID evaluationId) {
        var pairs = new LinkedHashSet<Pair>();
        for (var checklist : checklists.ofEvaluation(evaluationId)) {
            for (var criterion : checklist.criteria()) {
                if (criterion.questionId() == null) continue;
                for (var excerpt : excerpts.findAll(evaluationId, new HashSet<>(criterion.excerptIds()))) {
                    pairs.add(new Pair(criterion.questionId(), excerpt.documentId()));
                }
            }
        }
        return pairs;
    }
}
