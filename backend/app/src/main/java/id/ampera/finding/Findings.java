package id.ampera.finding;

import java.util.List;
import java.util.UUID;

/** What other features may ask about findings. Without looking at rights; joins the caller's transaction. */
public interface Findings {

    /** @throws id.ampera.platform.problem.Problem not-found */
    FindingRef require(UUID id);

    /** By evaluation question in its order, then by title. */
    List<FindingRef> publishedOf(UUID evaluationId);

    /** In the order in which it was pinned. */
    List<PinnedEvidence> evidenceOf(UUID findingId);

    /** Verdicts that were given, at most one per programme. */
    List<VerdictRef> verdictsOf(UUID evaluationId);
}
