package id.ampera.questionnaire;

import java.util.UUID;

/** What other features may ask about drafts, and the rights on what hangs on one. Joins the caller's transaction. */
public interface QuestionnaireDrafts {

    /** @throws id.ampera.platform.problem.Problem not-found unless the caller may read it */
    DraftRef requireReadable(UUID questionnaireId);

    /** What it asks as it is saved. @throws id.ampera.platform.problem.Problem not-found unless the caller may read it */
    Definition requireDefinition(UUID questionnaireId);
}
