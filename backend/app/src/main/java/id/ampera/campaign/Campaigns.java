package id.ampera.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about campaigns. Every call joins the caller's transaction. */
public interface Campaigns {

    /** Without looking at rights.
     *
     * @throws id.ampera.platform.problem.Problem not-found
     */
    CampaignRef require(UUID id);

    /** @throws id.ampera.platform.problem.Problem not-found, also when the caller may not see its evaluation */
    CampaignRef requireVisible(UUID id);

    /** Campaigns of an evaluation that were not cancelled, by their opening; without looking at rights. */
    List<CampaignRef> of(UUID evaluationId);

    /**
     * For what is not to leave the team.
     *
     * @throws id.ampera.platform.problem.Problem not-found unless the caller is on the team of its evaluation, or an
     *     administrator
     */
    void requireInside(UUID id);

    /**
     * @throws id.ampera.platform.problem.Problem not-found if the caller may not see it, forbidden if the caller may only
     *     see it
     */
    CampaignRef requireEditable(UUID id);

    /** Whether {@link #requireEditable} would let the caller pass. */
    boolean mayEdit(UUID id);

    /** Those that take answers now. */
    List<CampaignRef> open();

    /** Where a public campaign asks, in the order of its authors; empty of others. */
    List<ServicePointRef> points(UUID id);

    /** SHA-256 of the manifest, hexadecimal; empty unless it is anonymous and published. */
    Optional<String> manifestHash(UUID id);
}
