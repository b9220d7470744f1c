package id.ampera.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Answering;
import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.response.AnonymousWriter.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Takes in anonymous answers. The signature is checked before the answers are read; what is kept is the spent ballot and
 * the sealed answer, which only the campaign's key can bring together.
 */
@ApplicationScoped
class AnonymousIntake {
    private final AnswerSheets sheets;
    private final Answering answering;
    private final AnonymousWriter writer;
    private final ObjectMapper json;

    AnonymousIntake(AnswerSheets sheets, Answering answering, AnonymousWriter writer, ObjectMapper json) {
        this.sheets = sheets;
        this.answering = answering;
        this.writer = writer;
        this.json = json;
    }

    private record Ballot(AnswerSheet sheet, UUID stratumId, byte[] message, byte[] signature, byte[] hash) {}

    AnonymousReceipt submit(UUID campaignId, AnonymousSubmission submission) {
        var ballot = verify(campaignId, submission.stratumId(), submission.ballot(), submission.signature());
        return keep(ballot, parse(submission.answers()), null);
    }

    /** For loaders: an answer as if given at a moment within the window. */
    void submit(UUID campaignId, UUID stratumId, byte[] message, byte[] signature, JsonNode answers, Instant at) {
        keep(verify(campaignId, stratumId, message, signature), answers, at);
    }

    void withdraw(UUID campaignId, AnonymousWithdrawal withdrawal) {
        var ballot = verify(campaignId, withdrawal.stratumId(), withdrawal.ballot(), withdrawal.signature());
        var keys = answering.inboxKeys(campaignId).orElseThrow(() -> answering.refusal(campaignId));
        write(Entry.withdrawal(campaignId, ballot.hash(), Sealing.mac(keys.slotKey(), ballot.hash())));
    }

    private Ballot verify(UUID campaignId, UUID stratumId, String ballot, String signature) {
        var decoder = Base64.getUrlDecoder();
        return verify(campaignId, stratumId, decoder.decode(ballot), decoder.decode(signature));
    }

    private Ballot verify(UUID campaignId, UUID stratumId, byte[] message, byte[] signature) {
        var sheet = sheets.require(campaignId);
        if (!sheet.isAnonymous()) throw CommonProblem.NOT_FOUND.raise();
        var key = sheet.stratumKeys().get(stratumId);
        if (key == null || !BlindRsa.verify(key, message, signature)) throw ResponseProblem.BALLOT_INVALID.raise();
        return new Ballot(sheet, stratumId, message, signature, Sha256.of(message));
    }

    private AnonymousReceipt keep(Ballot ballot, JsonNode answers, Instant at) {
        var campaignId = ballot.sheet().campaignId();
        var text = ballot.sheet().accept(answers);
        var keys = answering.inboxKeys(campaignId).orElseThrow(() -> answering.refusal(campaignId));
        var slot = Sealing.mac(keys.slotKey(), ballot.hash());
        var sealed = SealedAnswer.seal(keys.sealKey(), campaignId, slot, ballot.stratumId(), text);
        write(new Entry(
                campaignId, ballot.hash(), ballot.stratumId(), ballot.message(), ballot.signature(), slot, sealed, at));
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
