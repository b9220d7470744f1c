package id.ampera.campaign;

import id.ampera.evaluation.AnswerSource;
import id.ampera.evaluation.Answering;
import id.ampera.evaluation.SourceKind;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The items of an evaluation's campaigns, to be named as what answers its questions. */
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
                .flatMap(this::items)
                .toList();
    }

    private Stream<Answering> items(Campaign campaign) {
        var note = campaign.code() + ": ";
        return questionnaires.requirePublished(campaign.questionnaireVersionId()).definition().items().stream()
                .map(item -> new Answering(null, kind(), item.text().id(), note + item.code(), campaign.id()));
    }
}
