package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.crypto.Sha256;
import id.ampera.response.BallotCheck.Ballot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps one draft per ballot while the campaign is open. It comes sealed under a key of the respondent's device, in one of
 * a few sizes, and is kept at one; what is kept tells neither what is in it, nor when it came, nor of whom it is.
 */
@ApplicationScoped
@Transactional
class DraftService {
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
        var place = open(ballots.require(campaignId, draft.proof()));
        var sealed = Base64.getUrlDecoder().decode(draft.sealed());
        if (!DraftSeal.SIZES.contains(sealed.length)) throw ResponseProblem.DRAFT_SIZE.at("/sealed");
        var written = draft.replaces() == null
                ? repository.add(campaignId, place.slot(), place.close(sealed))
                : replace(place, draft.replaces(), sealed);
        if (written) return;
        // the same again: a request whose confirmation was lost
        var kept = repository.find(campaignId, place.slot()).map(place::open).orElse(new byte[0]);
        if (!Sealing.isEqual(kept, sealed)) throw ResponseProblem.DRAFT_CHANGED.raise();
    }

    /** False unless the draft that is kept is the one with this SHA-256. */
    private boolean replace(Place place, String sha256, byte[] sealed) {
        var kept = repository.findLocked(place.campaignId(), place.slot()).map(place::open);
        if (kept.isEmpty() || !Sha256.hex(kept.get()).equals(sha256)) return false;
        repository.replace(place.campaignId(), place.slot(), place.close(sealed));
        return true;
    }

    SealedDraft read(UUID campaignId, BallotProof proof) {
        var place = open(ballots.require(campaignId, proof));
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return new SealedDraft(repository
                .find(campaignId, place.slot())
                .map(place::open)
                .map(encoder::encodeToString)
                .orElse(null));
    }

    void discard(UUID campaignId, BallotProof proof) {
        repository.discard(campaignId, open(ballots.require(campaignId, proof)).slot());
    }

    /** Where the draft of a ballot lies, and how it is put away there. */
    private record Place(UUID campaignId, byte[] slot, byte[] key, int answerSize) {
        byte[] close(byte[] draft) {
            return DraftSeal.close(key, campaignId, slot, draft, answerSize);
        }

        byte[] open(byte[] kept) {
            return DraftSeal.open(key, campaignId, slot, kept);
        }
    }

    /** The place of the ballot's draft, with the campaign held open until the transaction ends. */
    private Place open(Ballot ballot) {
        var id = ballot.campaignId();
        var isOpen = repository.jdbc(connection -> answering.lockOpen(connection, Set.of(id), clock.instant()));
        if (isOpen.isEmpty()) throw answering.refusal(id);
        var keys = answering.inboxKeys(id).orElseThrow(() -> answering.refusal(id));
        return new Place(
                id,
                Sealing.mac(keys.draftKey(), ballot.hash()),
                keys.draftSealKey(),
                ballot.sheet().answerSize());
    }
}
