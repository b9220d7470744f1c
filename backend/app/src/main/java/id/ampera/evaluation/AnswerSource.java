package id.ampera.evaluation;

import java.util.List;
import java.util.UUID;

/** A feature whose objects answer evaluation questions. Found by CDI; the caller may see the evaluation. */
public interface AnswerSource {

    /** Kind of the source. */
    SourceKind kind();

    /** What answers questions of this evaluation; what names no question answers it as a whole. */
    List<Answering> answering(UUID evaluationId);

    /**
     * What an evaluator may attach to a question; the question of each is null. Within the kind, source and item tell
     * them apart.
     */
    default List<Answering> candidates(UUID evaluationId) {
        return answering(evaluationId).stream()
                .filter(each -> each.questionId() == null && each.sourceId() != null)
                .toList();
    }
}
