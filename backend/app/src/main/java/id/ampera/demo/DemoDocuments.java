package id.ampera.demo;

import id.ampera.demo.DemoPapers.Checklist;
import id.ampera.demo.DemoPapers.Paper;
import id.ampera.document.DocumentLoading;
import id.ampera.document.DocumentLoading.NewCriterion;
import id.ampera.document.DocumentLoading.NewDocument;
import id.ampera.evaluation.EvaluationLoading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads the documents, the excerpts that are marked in them, and the checklist that these prove. */
@ApplicationScoped
class DemoDocuments {
    private final DemoStepService steps;
    private final EvaluationLoading evaluations;
    private final DocumentLoading documents;

    DemoDocuments(DemoStepService steps, EvaluationLoading evaluations, DocumentLoading documents) {
        this.steps = steps;
        this.evaluations = evaluations;
        this.documents = documents;
    }

    /** Excerpts by the keys of the resources. */
    Map<String, UUID> load(UUID evaluationId) {
        var papers = DemoData.papers();
        var excerpts = new HashMap<String, UUID>();
        for (var paper : papers.documents()) {
            var document = steps.once("document " + paper.key(), () -> addDocument(evaluationId, paper));
            for (var excerpt : paper.excerpts()) {
                excerpts.put(
                        excerpt.key(),
                        steps.once(
                                "excerpt " + excerpt.key(),
                                () -> documents.addExcerpt(document, excerpt.text(), null)));
            }
        }
        steps.once("checklist", () -> addChecklist(evaluationId, papers.checklist(), excerpts));
        return excerpts;
    }

    private UUID addDocument(UUID evaluationId, Paper paper) {
        return documents.addDocument(new NewDocument(
                evaluationId,
                paper.title(),
                paper.kind(),
                null,
                paper.issuer(),
                paper.day(),
                paper.fileName(),
                paper.file()));
    }

    private UUID addChecklist(UUID evaluationId, Checklist checklist, Map<String, UUID> excerpts) {
        var questions = evaluations.questionsOf(evaluationId);
        return documents.addChecklist(
                evaluationId,
                checklist.title(),
                checklist.criteria().stream()
                        .map(each -> new NewCriterion(
                                each.text(),
                                questions.get(each.answers()),
                                each.verdict(),
                                each.note(),
                                List.of(excerpts.get(each.proof()))))
                        .toList());
    }
}
