package id.ampera.organisation;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Units are public to everybody who is staff; administrators keep them. */
@ApplicationScoped
class UnitAccess {
    private final Caller caller;

    UnitAccess(Caller caller) {
        this.caller = caller;
    }

    void requireEditor() {
        if (!caller.has(Role.ADMIN)) throw CommonProblem.FORBIDDEN.raise();
    }

    List<String> can(Unit unit) {
        return caller.has(Role.ADMIN) && unit.validTo() == null ? List.of("edit", "close", "succeed") : List.of();
    }
}
