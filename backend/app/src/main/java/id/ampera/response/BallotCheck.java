package id.ampera.response;

import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.http.Allowance;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Tells a ballot that a stratum's key has signed from any other bytes. */
@ApplicationScoped
class BallotCheck {
    private static final int IN_A_ROW = 60;
    private static final Duration THEN_EVERY = Duration.ofSeconds(1);

    private final AnswerSheets sheets;
    private final Allowance<ByteBuffer> allowance = new Allowance<>(IN_A_ROW, THEN_EVERY);

    BallotCheck(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    record Ballot(AnswerSheet sheet, UUID stratumId, byte[] message, byte[] signature, byte[] hash) {
        UUID campaignId() {
            return sheet.campaignId();
        }
    }

    /**
     * As it comes over the wire; a phone asks once every few seconds at most.
     *
     * @throws id.ampera.platform.problem.Problem not-found for anything but an anonymous campaign, ballot-invalid,
     *     too-many-requests
     */
    Ballot require(UUID campaignId, BallotProof proof) {
        return require(sheets.require(campaignId), proof);
    }

    /** The same with a sheet at hand; asks no database. */
    Ballot require(AnswerSheet sheet, BallotProof proof) {
        var decoder = Base64.getUrlDecoder();
        var ballot =
                require(sheet, proof.stratumId(), decoder.decode(proof.ballot()), decoder.decode(proof.signature()));
        allowance.take(ByteBuffer.wrap(ballot.hash()));
        return ballot;
    }

    Ballot require(AnswerSheet sheet, UUID stratumId, byte[] message, byte[] signature) {
        if (!sheet.isAnonymous()) throw CommonProblem.NOT_FOUND.raise();
        var key = sheet.stratumKeys().get(stratumId);
        if (key == null || !BlindRsa.verify(key, message, signature)) throw ResponseProblem.BALLOT_INVALID.raise();
        return new Ballot(sheet, stratumId, message, signature, Sha256.of(message));
    }
}
