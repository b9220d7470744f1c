package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.platform.crypto.Sealing;
import id.ampera.response.BallotCheck.Ballot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps one draft per ballot while the campaign is open. It comes sealed under a key of the respondent's device, in one of
 * a few sizes; what is kept tells neither what is in it, nor when it came, nor of whom it is.
 */
@ApplicationScoped
@Transactional
class DraftService {
    private static final Set<Integer> SIZES = Set.of(4096, 16_384, 65_536, 262_144);

    private final BallotCheck ballots;
    private final Answering answering;
    private final DraftRepository repository;
    private final Clock clock;

    DraftService(BallotCheck ballots, Answering answering, DraftRepository repository, Clock clock) {
        this.ballots = ballots;
        this.answering = answering;
        this.repository = repository;
        this.clock = clock;
    }

    void save(UUID campaignId, NewDraft draft) {
        var slot = open(ballots.require(campaignId, draft.proof()));
        var sealed = Base64.getUrlDecoder().decode(draft.sealed());
        if (!SIZES.contains(sealed.length)) throw ResponseProblem.DRAFT_SIZE.at("/sealed");
        var written = draft.replaces() == null
                ? repository.add(campaignId, slot, sealed)
                : repository.replace(campaignId, slot, draft.replaces(), sealed);
        if (written) return;
        // the same again: a request whose confirmation was lost
        var kept = repository.find(campaignId, slot).orElse(new byte[0]);
        if (!Sealing.isEqual(kept, sealed)) throw ResponseProblem.DRAFT_CHANGED.raise();
    }

    SealedDraft read(UUID campaignId, BallotProof proof) {
        var slot = open(ballots.require(campaignId, proof));
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return new SealedDraft(
                repository.find(campaignId, slot).map(encoder::encodeToString).orElse(null));
    }

    void discard(UUID campaignId, BallotProof proof) {
        repository.discard(campaignId, open(ballots.require(campaignId, proof)));
    }

    /** The slot of the ballot's draft, with the campaign held open until the transaction ends. */
    private byte[] open(Ballot ballot) {
        var id = ballot.campaignId();
        var isOpen = repository.jdbc(connection -> answering.lockOpen(connection, Set.of(id), clock.instant()));
        if (isOpen.isEmpty()) throw answering.refusal(id);
        var keys = answering.inboxKeys(id).orElseThrow(() -> answering.refusal(id));
        return Sealing.mac(keys.draftKey(), ballot.hash());
    }
}
