package id.ampera.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which account of the identity provider is whose. Joins the caller's transaction. */
public interface SignIns {

    /** Subjects by employee; who has no account is left out. */
    Map<UUID, String> subjectsOf(Collection<UUID> employeeIds);

    /** Whose account it is, if it was made for somebody. */
    Optional<UUID> ownerOf(String subject);

    /** Everybody for whom an account was made. */
    Set<UUID> everybody();

    /** False, and nothing changed, when the account is somebody else's. */
    boolean link(UUID employeeId, String subject);
}
