package id.ampera.response;

import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;

/** Tells a ballot that a stratum's key has signed from any other bytes. */
@ApplicationScoped
class BallotCheck {
    private final AnswerSheets sheets;

    BallotCheck(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    record Ballot(AnswerSheet sheet, UUID stratumId, byte[] message, byte[] signature, byte[] hash) {
        UUID campaignId() {
            return sheet.campaignId();
        }
    }

    /** @throws id.ampera.platform.problem.Problem not-found for anything but an anonymous campaign, ballot-invalid */
    Ballot require(UUID campaignId, BallotProof proof) {
        var decoder = Base64.getUrlDecoder();
        return require(
                campaignId, proof.stratumId(), decoder.decode(proof.ballot()), decoder.decode(proof.signature()));
    }

    Ballot require(UUID campaignId, UUID stratumId, byte[] message, byte[] signature) {
        var sheet = sheets.require(campaignId);
        if (!sheet.isAnonymous()) throw CommonProblem.NOT_FOUND.raise();
        var key = sheet.stratumKeys().get(stratumId);
        if (key == null || !BlindRsa.verify(key, message, signature)) throw ResponseProblem.BALLOT_INVALID.raise();
        return new Ballot(sheet, stratumId, message, signature, Sha256.of(message));
    }
}
