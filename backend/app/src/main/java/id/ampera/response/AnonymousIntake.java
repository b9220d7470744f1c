package id.ampera.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Answering;
import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.response.AnonymousWriter.Entry;
import id.ampera.response.BallotCheck.Ballot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Takes in anonymous answers. The signature is checked before the answers are read; what is kept is the spent ballot and
 * the sealed answer, which only the campaign's key can bring together.
 */
@ApplicationScoped
class AnonymousIntake {
    private final BallotCheck ballots;
    private final Answering answering;
    private final AnonymousWriter writer;
    private final ObjectMapper json;

    AnonymousIntake(BallotCheck ballots, Answering answering, AnonymousWriter writer, ObjectMapper json) {
        this.ballots = ballots;
        this.answering = answering;
        this.writer = writer;
        this.json = json;
    }

    AnonymousReceipt submit(UUID campaignId, AnonymousSubmission submission) {
        var proof = new BallotProof(submission.stratumId(), submission.ballot(), submission.signature());
        var ballot = ballots.require(campaignId, proof);
        return keep(ballot, parse(submission.answers()), null);
    }

    /** For loaders: an answer as if given at a moment within the window. */
    void submit(UUID campaignId, UUID stratumId, byte[] message, byte[] signature, JsonNode answers, Instant at) {
        keep(ballots.require(campaignId, stratumId, message, signature), answers, at);
    }

    void withdraw(UUID campaignId, BallotProof proof) {
        var ballot = ballots.require(campaignId, proof);
        var keys = answering.inboxKeys(campaignId).orElseThrow(() -> answering.refusal(campaignId));
        var slot = Sealing.mac(keys.slotKey(), ballot.hash());
        write(Entry.withdrawal(campaignId, ballot.hash(), slot, Sealing.mac(keys.draftKey(), ballot.hash())));
    }

    private AnonymousReceipt keep(Ballot ballot, JsonNode answers, Instant at) {
        var campaignId = ballot.sheet().campaignId();
        var text = ballot.sheet().accept(answers).text();
        var keys = answering.inboxKeys(campaignId).orElseThrow(() -> answering.refusal(campaignId));
        var slot = Sealing.mac(keys.slotKey(), ballot.hash());
        var sealed = SealedAnswer.seal(
                keys.sealKey(),
                campaignId,
                slot,
                ballot.stratumId(),
                text,
                ballot.sheet().answerSize());
        write(new Entry(
                campaignId,
                ballot.hash(),
                ballot.stratumId(),
                ballot.message(),
                ballot.signature(),
                slot,
                Sealing.mac(keys.draftKey(), ballot.hash()),
                sealed,
                at));
        return new AnonymousReceipt(HexFormat.of().formatHex(ballot.hash()));
    }

    private void write(Entry entry) {
        if (!writer.write(entry)) throw answering.refusal(entry.campaignId());
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw CommonProblem.MALFORMED_JSON.raise();
        }
    }
}
