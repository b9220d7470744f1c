package id.ampera.access;

import java.util.Set;
import java.util.UUID;

/** Grants roles for loaders that run without a signed-in person. One transaction per call. */
public interface AccessLoading {
    void grant(UUID employeeId, Set<String> roles, Set<UUID> units);
}
