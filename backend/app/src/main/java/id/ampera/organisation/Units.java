package id.ampera.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about units. Every call joins the caller's transaction. */
public interface Units {

    /** @throws id.ampera.platform.problem.Problem not-found */
    UnitRef require(UUID id);

    /** Names by id; what does not exist is left out. */
    Map<UUID, String> namesOf(Collection<UUID> ids);

    /** The units and everything below them. */
    Set<UUID> withDescendants(Collection<UUID> ids);
}
