package id.ampera.followup;

import id.ampera.platform.storage.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class FollowUpLoadingService implements FollowUpLoading {
    private final FollowUpRepository repository;
    private final Uploads files;
    private final Clock clock;

    FollowUpLoadingService(FollowUpRepository repository, Uploads files, Clock clock) {
        this.repository = repository;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public UUID addAction(NewAction said) {
        var action = new FollowUpAction(
                said.recommendationId(),
                new ActionInput(said.title(), said.description(), said.ownerId(), said.dueOn()),
                clock.instant());
        action.progress(said.progress(), said.progressNote(), clock.instant());
        repository.persist(action);
        return action.id();
    }

    @Override
    public UUID addProof(
            UUID recommendationId, UUID actionId, String fileName, byte[] content, UUID uploadedBy, Instant at) {
        try {
            var upload = Files.createTempFile("proof", null);
            try {
                Files.write(upload, content);
                var kind = ProofKind.require(upload);
                return files.take(upload, fileName, stored -> {
                    var file = StoredProof.of(stored, kind);
                    repository.keep(new FollowUpProof(file, recommendationId, actionId, uploadedBy, at));
                    return file.id();
                });
            } finally {
                Files.delete(upload);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public UUID addClaim(
            UUID recommendationId, ClaimKind kind, String note, ValidReason reason, UUID claimedBy, Instant at) {
        if (kind == ClaimKind.CANNOT_BE_DONE && reason == null) throw FollowUpProblem.REASON_NOT_VALID.raise();
        var proofs = repository.proofsOf(Set.of(recommendationId));
        if (proofs.isEmpty()) throw FollowUpProblem.PROOF_MISSING.raise();
        var claim = new FollowUpClaim(recommendationId, kind, note, reason, claimedBy, at);
        repository.keep(claim);
        proofs.forEach(each -> each.pin(claim.id()));
        return claim.id();
    }

    @Override
    public void decide(UUID claimId, ClaimVerdict verdict, String note, UUID decidedBy, Instant at) {
        repository.requireClaim(claimId).decide(verdict, note, decidedBy, at);
    }
}
