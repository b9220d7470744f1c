package id.ampera.questionnaire;

import id.ampera.platform.security.Role;
import java.util.Set;
import java.util.UUID;

/**
 * A draft as other features see it.
 *
 * @param number of the version that it becomes when it is published next
 * @param makerId employee who made it, null where nobody on the roster did
 * @param mayEdit whether the caller may change it
 */
public record DraftRef(
        UUID id, String title, int number, boolean isArchived, boolean isShared, UUID makerId, boolean mayEdit) {

    /** Whether somebody else may read it: the same rule as for a caller. */
    public boolean isReadableBy(UUID employeeId, Set<String> roles) {
        if (roles.contains(Role.ADMIN)) return true;
        var isReader = roles.contains(Role.EVALUATOR) || roles.contains(Role.DECISION_MAKER);
        return isReader && (isShared || employeeId.equals(makerId));
    }
}
