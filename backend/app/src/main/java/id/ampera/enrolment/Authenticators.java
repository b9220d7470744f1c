package id.ampera.enrolment;

import id.ampera.access.SignIns;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Roster;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The telephones with which staff show that it is they. No transaction is open while Keycloak is asked. */
@ApplicationScoped
class Authenticators {
    private final KeycloakUsers keycloak;
    private final Employees employees;
    private final Roster roster;
    private final SignIns signIns;
    private final Caller caller;
    private final Audit audit;

    Authenticators(
            KeycloakUsers keycloak, Employees employees, Roster roster, SignIns signIns, Caller caller, Audit audit) {
        this.keycloak = keycloak;
        this.employees = employees;
        this.roster = roster;
        this.signIns = signIns;
        this.caller = caller;
        this.audit = audit;
    }

    void remove(UUID employeeId) {
        if (employeeId.equals(caller.employeeId())) throw EnrolmentProblem.OWN_AUTHENTICATOR.raise();
        var subject = QuarkusTransaction.requiringNew().call(() -> {
            employees.require(employeeId);
            return Optional.ofNullable(signIns.subjectsOf(Set.of(employeeId)).get(employeeId));
        });
        var user = subject.or(() -> byNip(employeeId)).orElseThrow(EnrolmentProblem.NO_AUTHENTICATOR::raise);
        var found = keycloak.authenticators(user);
        if (found.isEmpty()) throw EnrolmentProblem.NO_AUTHENTICATOR.raise();
        for (var each : found) keycloak.removeCredential(user, each);
        // whoever has the telephone may be signed in with it
        keycloak.endSessions(user);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("account.authenticator-removed", "account", employeeId, null, null));
    }

    private Optional<String> byNip(UUID employeeId) {
        var nip = QuarkusTransaction.requiringNew()
                .call(() -> roster.entries(Set.of(employeeId)).get(0).nip());
        return keycloak.findByName(nip).map(user -> user.path("id").asText());
    }
}
