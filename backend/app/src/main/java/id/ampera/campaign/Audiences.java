package id.ampera.campaign;

import java.util.Set;
import java.util.UUID;

/** Whom campaigns ask. Joins the caller's transaction. */
public interface Audiences {

    /**
     * The employees with an invitation; nobody before the campaign is published.
     *
     * @throws id.ampera.platform.problem.Problem not-found
     */
    Set<UUID> invitedTo(UUID campaignId);
}
