package id.ampera.programme;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Evaluators and administrators keep programmes; decision makers read them. */
@ApplicationScoped
class ProgrammeAccess {
    private final Caller caller;

    ProgrammeAccess(Caller caller) {
        this.caller = caller;
    }

    private boolean isEditor() {
        return caller.hasAny(Role.ADMIN, Role.EVALUATOR);
    }

    void requireEditor() {
        if (!isEditor()) throw CommonProblem.FORBIDDEN.raise();
    }

    List<String> can(Programme programme) {
        if (!isEditor()) return List.of();
        return switch (programme.status()) {
            case DRAFT -> List.of("edit", "addCohort", "activate", "cancel");
            case ACTIVE -> List.of("edit", "addCohort", "complete", "cancel");
            case COMPLETED -> List.of("reopen");
            case CANCELLED -> List.of();
        };
    }

    List<String> canCohort(Programme programme, boolean hasParticipants) {
        if (!isEditor()) return List.of();
        return switch (programme.status()) {
            case DRAFT, ACTIVE ->
                hasParticipants ? List.of("edit", "enrol", "score") : List.of("edit", "enrol", "score", "delete");
            case COMPLETED -> List.of("score");
            case CANCELLED -> List.of();
        };
    }
}
