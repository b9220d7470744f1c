package id.ampera.evaluation;

import java.util.List;
import java.util.UUID;

/** A feature whose objects answer evaluation questions. Found by CDI; the caller may see the evaluation. */
public interface AnswerSource {

    /** Kind of the source. */
    SourceKind kind();

    /** What answers questions of this evaluation. */
    List<Answering> answering(UUID evaluationId);
}
