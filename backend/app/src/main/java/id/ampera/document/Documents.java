package id.ampera.document;

import java.util.List;
import java.util.UUID;

/** What other features may ask about documents; rights on the evaluation are theirs to check. Joins the caller's transaction. */
public interface Documents {

    /** @throws id.ampera.platform.problem.Problem not-found */
    DocumentRef require(UUID id);

    /** Documents of the evaluation by title. */
    List<DocumentRef> documentsOf(UUID evaluationId);

    /** Excerpts of all documents of the evaluation, the lost ones too. */
    List<ExcerptRef> excerptsOf(UUID evaluationId);

    /** @throws id.ampera.platform.problem.Problem not-found when there is none in this evaluation */
    ExcerptRef requireExcerpt(UUID evaluationId, UUID excerptId);

    List<ChecklistRef> checklistsOf(UUID evaluationId);
}
