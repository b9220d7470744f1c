package id.ampera.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about accounts. Joins the caller's transaction. */
public interface Accounts {

    /** Employees who handle the matters of this unit, be it for the unit itself or for one above it. */
    Set<UUID> officersOf(UUID unitId);

    /** Staff roles by employee; who has none is left out. */
    Map<UUID, Set<String>> rolesOf(Collection<UUID> employeeIds);
}
