package id.ampera.recommendation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about recommendations, and the rights on what hangs on one. Joins the caller's transaction. */
public interface Recommendations {

    /** Without looking at rights.
     *
     * @throws id.ampera.platform.problem.Problem not-found
     */
    RecommendationRef require(UUID id);

    /** Those that were issued and not withdrawn, in their order. */
    List<RecommendationRef> issuedOf(UUID evaluationId);

    /** The findings that it rests on. */
    List<UUID> findingIdsOf(UUID id);

    /** Every issued one, for what runs by itself. */
    List<RecommendationRef> issued();

    /** @throws id.ampera.platform.problem.Problem not-found unless the caller sees it and it was issued */
    RecommendationRef requireIssuedVisible(UUID id);

    /** Issued ones that the caller sees. */
    List<RecommendationRef> visibleIssued();

    /** Whether the caller handles the matters of the unit that is addressed. */
    boolean isAddressee(UUID unitId);

    /** Whether the caller belongs to those who judge what came of it: evaluators who see it, and decision makers. */
    boolean mayVerify(UUID id);

    /** Those to be told what the addressee does. */
    Set<UUID> evaluatorsOf(UUID id);
}
