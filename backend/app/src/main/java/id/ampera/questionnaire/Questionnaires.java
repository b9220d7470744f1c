package id.ampera.questionnaire;

import java.util.Optional;
import java.util.UUID;

/** What other features may ask about questionnaires. Every call joins the caller's transaction; no rights are checked. */
public interface Questionnaires {

    /** A published version, also of a questionnaire that was archived since. @throws id.ampera.platform.problem.Problem not-found */
    QuestionnaireVersionRef requirePublished(UUID versionId);

    Optional<QuestionnaireVersionRef> findPublished(UUID versionId);
}
