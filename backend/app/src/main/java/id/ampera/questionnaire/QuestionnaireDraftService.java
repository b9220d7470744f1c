package id.ampera.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class QuestionnaireDraftService implements QuestionnaireDrafts {
    private final QuestionnaireRepository repository;
    private final QuestionnaireAccess access;

    QuestionnaireDraftService(QuestionnaireRepository repository, QuestionnaireAccess access) {
        this.repository = repository;
        this.access = access;
    }

    @Override
    public DraftRef requireReadable(UUID questionnaireId) {
        var questionnaire = repository.require(questionnaireId);
        access.requireVisible(questionnaire);
        return questionnaire.ref(access.mayEdit(questionnaire));
    }
}
