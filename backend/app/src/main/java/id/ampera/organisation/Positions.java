package id.ampera.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What other features may ask about positions. Every call joins the caller's transaction. */
public interface Positions {

    /** Names by id; what does not exist is left out. */
    Map<UUID, String> namesOf(Collection<UUID> ids);
}
