package id.ampera.document;

import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features learn of documents. */
@ApplicationScoped
@Transactional
class DocumentReadingService implements Documents {
    private final DocumentRepository documents;
    private final ExcerptRepository excerpts;
    private final ChecklistRepository checklists;

    DocumentReadingService(DocumentRepository documents, ExcerptRepository excerpts, ChecklistRepository checklists) {
        this.documents = documents;
        this.excerpts = excerpts;
        this.checklists = checklists;
    }

    @Override
    public DocumentRef require(UUID id) {
        return ref(documents.require(id));
    }

    @Override
    public List<DocumentRef> documentsOf(UUID evaluationId) {
        return documents.ofEvaluation(evaluationId).stream()
                .map(DocumentReadingService::ref)
                .toList();
    }

    @Override
    public List<ExcerptRef> excerptsOf(UUID evaluationId) {
        return excerpts.ofEvaluation(evaluationId).stream()
                .map(DocumentReadingService::ref)
                .toList();
    }

    @Override
    public ExcerptRef requireExcerpt(UUID evaluationId, UUID excerptId) {
        return ref(item(evaluationId, excerptId));
    }

    private ExcerptListItem item(UUID evaluationId, UUID excerptId) {
        return excerpts.findAll(evaluationId, Set.of(excerptId)).stream()
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    @Override
    public List<ChecklistRef> checklistsOf(UUID evaluationId) {
        return checklists.ofEvaluation(evaluationId).stream()
                .map(each -> new ChecklistRef(
                        each.id(),
                        each.title(),
                        each.criteria().stream()
                                .map(criterion -> new ChecklistRef.Criterion(
                                        criterion.questionId(),
                                        criterion.criterion(),
                                        criterion.verdict(),
                                        criterion.note(),
                                        List.copyOf(criterion.excerptIds())))
                                .toList()))
                .toList();
    }

    private static DocumentRef ref(Document document) {
        return new DocumentRef(
                document.id(),
                document.evaluationId(),
                document.title(),
                document.kind(),
                document.referenceNumber(),
                document.pages());
    }

    private static ExcerptRef ref(ExcerptListItem item) {
        return new ExcerptRef(
                item.id(),
                item.documentId(),
                item.documentTitle(),
                item.page(),
                item.words(),
                item.start(),
                item.end(),
                item.note(),
                item.state() == ExcerptState.LOST);
    }
}
