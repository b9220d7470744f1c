package id.ampera.platform.security;

import java.util.Set;
import java.util.UUID;

/** Knows what a signed-in person may do. Implemented by the feature that owns accounts. */
public interface StaffDirectory {

    /** @param roles staff roles; {@code unitScope} units whose matters a unit officer handles, descendants included */
    record Grants(UUID employeeId, String name, Set<String> roles, Set<UUID> unitScope) {}

    /** Grants of the employee with this user name, the NIP of today; never null, empty grants for a stranger. */
    Grants grantsOf(String username);
}
