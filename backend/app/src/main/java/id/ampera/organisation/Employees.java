package id.ampera.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about the roster. Every call joins the caller's transaction. */
public interface Employees {

    Optional<EmployeeRef> findByNip(String nip);

    /** @throws id.ampera.platform.problem.Problem not-found */
    EmployeeRef require(UUID id);

    /** @throws id.ampera.platform.problem.Problem not-found when one of them does not exist; the order is not kept */
    List<EmployeeRef> requireAll(Collection<UUID> ids);
}
