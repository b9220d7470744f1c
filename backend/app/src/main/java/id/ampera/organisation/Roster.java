package id.ampera.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The roster with numbers in full and those who left, for whoever keeps accounts. Joins the caller's transaction. */
public interface Roster {

    /** An employee as the roster has them today, the address where there is one; not to be shown, logged or put into an address. */
    record Entry(UUID id, String nip, String name, String email, UUID unitId, boolean active) {}

    /** Those of them that exist, in no particular order. */
    List<Entry> entries(Collection<UUID> ids);

    /** Everybody who is or was on the roster of one of these units. */
    Set<UUID> everybodyOf(Collection<UUID> unitIds);
}
