package id.ampera.campaign;

import id.ampera.evaluation.AnswerSource;
import id.ampera.evaluation.Answering;
import id.ampera.evaluation.SourceKind;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The campaigns of an evaluation, named as what answers it, and their items, which are attached to its questions. */
@ApplicationScoped
class SurveyItems implements AnswerSource {
    private final CampaignRepository repository;
    private final Questionnaires questionnaires;

    SurveyItems(CampaignRepository repository, Questionnaires questionnaires) {
        this.repository = repository;
        this.questionnaires = questionnaires;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.SURVEY_ITEM;
    }

    @Override
    public List<Answering> answering(UUID evaluationId) {
        return repository.ofEvaluation(evaluationId).stream()
                .map(campaign -> new Answering(null, kind(), campaign.title(), campaign.code(), campaign.id()))
                .toList();
    }

    @Override
    public List<Answering> candidates(UUID evaluationId) {
        return repository.ofEvaluation(evaluationId).stream()
                .flatMap(campaign -> items(campaign)
                        .map(item -> new Answering(
                                null, kind(), item.text().id(), campaign.title(), campaign.id(), item.code(), false)))
                .toList();
    }

    private Stream<Item> items(Campaign campaign) {
        return questionnaires.requirePublished(campaign.questionnaireVersionId()).definition().sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> !item.answerKeys().isEmpty());
    }
}
