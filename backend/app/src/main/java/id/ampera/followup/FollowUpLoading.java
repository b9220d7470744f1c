package id.ampera.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Makes follow-up for loaders that run without a signed-in person. Each call is one transaction; nobody is told. */
public interface FollowUpLoading {

    /** @param progress 0 to 100 */
    record NewAction(
            UUID recommendationId,
            String title,
            String description,
            UUID ownerId,
            LocalDate dueOn,
            int progress,
            String progressNote) {}

    UUID addAction(NewAction action);

    /** @param actionId null for a proof of the recommendation as a whole; {@code content} a PDF, an image or an Office file */
    UUID addProof(UUID recommendationId, UUID actionId, String fileName, byte[] content, UUID uploadedBy, Instant at);

    /** A claim with all proofs so far. {@code reason} only for {@link ClaimKind#CANNOT_BE_DONE}. */
    UUID addClaim(UUID recommendationId, ClaimKind kind, String note, ValidReason reason, UUID claimedBy, Instant at);

    void decide(UUID claimId, ClaimVerdict verdict, String note, UUID decidedBy, Instant at);
}
