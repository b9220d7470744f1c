package id.ampera.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes documents for loaders that run without a signed-in person. Each call is one transaction. */
public interface DocumentLoading {

    record NewDocument(
            UUID evaluationId,
            String title,
            DocumentKind kind,
            String referenceNumber,
            String issuer,
            LocalDate issuedOn,
            String fileName,
            byte[] content) {}

    /** @param questionId evaluation question, or null */
    record NewCriterion(String criterion, UUID questionId, Verdict verdict, String note, List<UUID> excerptIds) {}

    UUID addDocument(NewDocument document);

    /**
     * Marks the first passage of the present version that has these words; line ends and runs of blanks in the page do not
     * matter.
     *
     * @throws IllegalArgumentException when no page has them
     */
    UUID addExcerpt(UUID documentId, String words, String note);

    UUID addChecklist(UUID evaluationId, String title, List<NewCriterion> criteria);
}
