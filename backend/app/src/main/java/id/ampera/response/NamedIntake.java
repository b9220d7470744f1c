package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignMode;
import id.ampera.platform.http.Allowance;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Takes in named answers: one per invitation, from the employee who was invited. */
@ApplicationScoped
class NamedIntake {
    private static final int IN_A_ROW = 20;
    private static final Duration THEN_EVERY = Duration.ofSeconds(3);

    private final Allowance<UUID> allowance = new Allowance<>(IN_A_ROW, THEN_EVERY);
    private final AnswerSheets sheets;
    private final Answering answering;
    private final NamedWriter writer;
    private final Caller caller;

    NamedIntake(AnswerSheets sheets, Answering answering, NamedWriter writer, Caller caller) {
        this.sheets = sheets;
        this.answering = answering;
        this.writer = writer;
        this.caller = caller;
    }

    NamedReceipt submit(UUID campaignId, NamedSubmission submission) {
        var employee = caller.employeeId();
        if (employee == null || !answering.isInvited(campaignId, submission.invitationId(), employee)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        allowance.take(submission.invitationId());
        return submit(campaignId, submission.invitationId(), submission.answers(), null);
    }

    /** @param at the moment that counts, null for now */
    NamedReceipt submit(UUID campaignId, UUID invitationId, JsonNode answers, Instant at) {
        var sheet = sheets.require(campaignId);
        if (sheet.mode() != CampaignMode.NAMED) throw ResponseProblem.CAMPAIGN_NOT_NAMED.raise();
        var accepted = sheet.accept(answers);
        var written = writer.write(new NamedWriter.Entry(
                campaignId,
                invitationId,
                accepted.questionnaireVersionId(),
                accepted.text(),
                at,
                Channel.SCREEN,
                accepted.files()));
        if (written.receipt() == null) throw answering.refusal(campaignId);
        return written.receipt();
    }
}
