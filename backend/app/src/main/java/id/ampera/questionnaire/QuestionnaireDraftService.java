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
        var questionnaire = require(questionnaireId);
        return questionnaire.ref(access.mayEdit(questionnaire));
    }

    @Override
    public Definition requireDefinition(UUID questionnaireId) {
        return require(questionnaireId).definition();
    }

    private Questionnaire require(UUID id) {
        var questionnaire = repository.require(id);
        access.requireVisible(questionnaire);
        return questionnaire;
    }
}
