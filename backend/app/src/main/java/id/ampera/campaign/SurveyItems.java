package id.ampera.campaign;

import id.ampera.evaluation.AnswerSource;
import id.ampera.evaluation.Answering;
import id.ampera.evaluation.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The campaigns of an evaluation, named as what answers it; which item answers which question is part of its design. */
@ApplicationScoped
class SurveyItems implements AnswerSource {
    private final CampaignRepository repository;

    SurveyItems(CampaignRepository repository) {
        this.repository = repository;
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
}
