package id.ampera.followup;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ProofService {
    private final FollowUpRepository repository;
    private final FollowUpService followUps;
    private final FollowUpAccess access;
    private final FollowUpViews views;
    private final Audit audit;
    private final Clock clock;

    ProofService(
            FollowUpRepository repository,
            FollowUpService followUps,
            FollowUpAccess access,
            FollowUpViews views,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.followUps = followUps;
        this.access = access;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /** Before a file is looked at and stored. */
    void requireOpen(UUID recommendationId) {
        followUps.requireOpen(recommendationId);
    }

    FollowUpView add(UUID recommendationId, UUID actionId, StoredProof file) {
        var recommendation = followUps.requireOpen(recommendationId);
        if (actionId != null && !repository.require(actionId).recommendationId().equals(recommendationId)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        repository.keep(new FollowUpProof(file, recommendationId, actionId, access.self(), clock.instant()));
        repository.flush();
        audit.record("follow-up.proof-added", FollowUpService.SUBJECT, recommendationId, null, file);
        return views.of(recommendation);
    }

    FollowUpView remove(UUID recommendationId, UUID proofId) {
        var recommendation = followUps.requireOpen(recommendationId);
        var proof = proofOf(recommendationId, proofId);
        if (proof.claimId() != null) throw FollowUpProblem.PROOF_IN_USE.raise();
        repository.remove(proof);
        repository.flush();
        audit.record("follow-up.proof-removed", FollowUpService.SUBJECT, recommendationId, stored(proof), null);
        return views.of(recommendation);
    }

    StoredProof visible(UUID recommendationId, UUID proofId) {
        access.requireVisible(recommendationId);
        return stored(proofOf(recommendationId, proofId));
    }

    private FollowUpProof proofOf(UUID recommendationId, UUID proofId) {
        var proof = repository.requireProof(proofId);
        if (!proof.recommendationId().equals(recommendationId)) throw CommonProblem.NOT_FOUND.raise();
        return proof;
    }

    private static StoredProof stored(FollowUpProof proof) {
        return new StoredProof(proof.id(), proof.fileName(), proof.kind(), proof.sizeBytes(), proof.sha256());
    }
}
