package id.ampera.platform.security;

import java.util.Set;
import java.util.UUID;

/** Knows what a signed-in person may do. Implemented by the feature that owns accounts. */
public interface StaffDirectory {

    /** @param roles staff roles; {@code unitScope} units whose matters a unit officer handles, descendants included */
    record Grants(UUID employeeId, String name, Set<String> roles, Set<UUID> unitScope) {
        /** The same person without what staff may do. */
        Grants ofRespondent() {
            return new Grants(employeeId, name, Set.of(), Set.of());
        }
    }

    /**
     * Grants of whoever signed in: the employee whom the account was made for, else the one with this user name as the NIP
     * of today. Never null, empty grants for a stranger.
     *
     * @param subject of the token; stays when a NIP changes
     */
    Grants grantsOf(String subject, String username);
}
