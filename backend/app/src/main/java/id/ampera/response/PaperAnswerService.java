package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.campaign.Answering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
@Transactional
class PaperAnswerService implements PaperAnswers {
    private final AnswerSheets sheets;
    private final Answering answering;
    private final NamedWriter writer;
    private final PublicAnswerService publics;
    private final EntityManager em;

    PaperAnswerService(
            AnswerSheets sheets,
            Answering answering,
            NamedWriter writer,
            PublicAnswerService publics,
            EntityManager em) {
        this.sheets = sheets;
        this.answering = answering;
        this.writer = writer;
        this.publics = publics;
        this.em = em;
    }

    @Override
    public String check(UUID campaignId, UUID questionnaireVersionId, JsonNode answers) {
        return sheets.require(campaignId)
                .acceptOnPaper(questionnaireVersionId, answers)
                .text();
    }

    @Override
    public void countAt(UUID campaignId, UUID pointId, UUID questionnaireVersionId, String text) {
        publics.addOnPaper(campaignId, pointId, questionnaireVersionId, text);
    }

    @Override
    public void count(UUID campaignId, UUID invitationId, UUID questionnaireVersionId, String text) {
        var entry = new NamedWriter.Entry(
                campaignId, invitationId, questionnaireVersionId, text, null, Channel.PAPER, Map.of());
        var outcome = em.unwrap(Session.class).doReturningWork(connection -> writer.writeIn(connection, entry));
        if (outcome.problem() != null) throw outcome.problem();
        if (outcome.value().receipt() == null) throw answering.refusal(campaignId);
    }
}
