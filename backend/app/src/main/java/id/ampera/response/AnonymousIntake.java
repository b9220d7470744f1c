package id.ampera.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Answering;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.response.AnonymousWriter.Entry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes in anonymous answers. The signature is checked before the answers are read; what is kept is the spent ballot and
 * the sealed answer, which only the campaign's key can bring together.
 *
 * <p>Everything but the writing is some microseconds of reckoning, done on the event loop that read the request. What asks
 * the database, the first time a campaign is met and to say why it takes no answers, is done by a worker.
 */
@ApplicationScoped
class AnonymousIntake {
    private final AnswerSheets sheets;
    private final BallotCheck ballots;
    private final Answering answering;
    private final AnonymousWriter writer;
    private final ObjectMapper json;

    AnonymousIntake(
            AnswerSheets sheets, BallotCheck ballots, Answering answering, AnonymousWriter writer, ObjectMapper json) {
        this.sheets = sheets;
        this.ballots = ballots;
        this.answering = answering;
        this.writer = writer;
        this.json = json;
    }

    Uni<AnonymousReceipt> submit(UUID campaignId, AnonymousSubmission submission) {
        return write(campaignId, sheet -> read(sheet, submission)).map(AnonymousReceipt::of);
    }

    /** What is to be written, with a sheet at hand; asks no database. */
    Entry read(AnswerSheet sheet, AnonymousSubmission submission) {
        var proof = new BallotProof(submission.stratumId(), submission.ballot(), submission.signature());
        var ballot = ballots.require(sheet, proof);
        return new Entry(ballot, sheet.accept(parse(submission.answers())).text(), null);
    }

    /** For loaders: an answer as if given at a moment within the window. */
    void submit(UUID campaignId, UUID stratumId, byte[] message, byte[] signature, JsonNode answers, Instant at) {
        var sheet = sheets.require(campaignId);
        var ballot = ballots.require(sheet, stratumId, message, signature);
        var entry = new Entry(ballot, sheet.accept(answers).text(), at);
        if (!writer.writeAndWait(entry)) throw answering.refusal(campaignId);
    }

    Uni<Void> withdraw(UUID campaignId, BallotProof proof) {
        return write(campaignId, sheet -> new Entry(ballots.require(sheet, proof), null, null))
                .replaceWithVoid();
    }

    private Uni<Entry> write(UUID campaignId, Function<AnswerSheet, Entry> read) {
        return sheet(campaignId).map(read).flatMap(entry -> Uni.createFrom()
                .completionStage(() -> writer.write(entry))
                .flatMap(isWritten -> isWritten ? Uni.createFrom().item(entry) : refusal(campaignId)));
    }

    private Uni<AnswerSheet> sheet(UUID campaignId) {
        var known = sheets.known(campaignId);
        if (known != null) return Uni.createFrom().item(known);
        return Uni.createFrom()
                .item(() -> sheets.require(campaignId))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private <T> Uni<T> refusal(UUID campaignId) {
        return Uni.createFrom()
                .<T>failure(() -> answering.refusal(campaignId))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw CommonProblem.MALFORMED_JSON.raise();
        }
    }
}
