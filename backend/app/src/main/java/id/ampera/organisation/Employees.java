package id.ampera.organisation;

import java.util.Optional;
import java.util.UUID;

/** What other features may ask about the roster. Every call joins the caller's transaction. */
public interface Employees {

    Optional<EmployeeRef> findByNip(String nip);

    /** @throws id.ampera.platform.problem.Problem not-found */
    EmployeeRef require(UUID id);
}
