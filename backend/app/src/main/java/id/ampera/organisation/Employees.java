package id.ampera.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about the roster. Every call joins the caller's transaction. */
public interface Employees {

    Optional<EmployeeRef> findByNip(String nip);

    /** @throws id.ampera.platform.problem.Problem not-found */
    EmployeeRef require(UUID id);

    /** @throws id.ampera.platform.problem.Problem not-found when one of them does not exist; the order is not kept */
    List<EmployeeRef> requireAll(Collection<UUID> ids);

    /** Those of them that exist, by id. */
    Map<UUID, EmployeeRef> findAll(Collection<UUID> ids);

    /**
     * Who leads each of these units, by unit: the only one there with a position of the highest rank of leaders. A unit
     * without one, or with several, is left out.
     */
    Map<UUID, EmployeeRef> headsOf(Collection<UUID> unitIds);

    /** Those that are on the roster, by their NIP of today as it stands in the list. */
    Map<String, EmployeeRef> findByNips(Collection<String> nips);

    /** Those who are on the roster of one of these units, by name. */
    List<EmployeeRef> activeOf(Collection<UUID> unitIds);
}
