package id.ampera.enrolment;

import id.ampera.enrolment.ActivationService.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cards and what becomes of their codes, with Keycloak between the transactions. */
@ApplicationScoped
class Activations {
    static final int MOST_CARDS = 500;

    private final ActivationService service;
    private final KeycloakUsers keycloak;
    private final CardSheet sheet;

    Activations(ActivationService service, KeycloakUsers keycloak, CardSheet sheet) {
        this.service = service;
        this.keycloak = keycloak;
        this.sheet = sheet;
    }

    byte[] print(UUID enrolmentId, Set<UUID> chosen, String language) {
        if (!keycloak.isSetUp()) throw EnrolmentProblem.NOT_SET_UP.raise();
        var ids = new ArrayList<UUID>();
        for (Holder holder : service.holders(enrolmentId, chosen)) {
            if (ids.size() == MOST_CARDS) break;
            if (!keycloak.hasPassword(holder.subject())) ids.add(holder.employeeId());
        }
        if (ids.isEmpty()) throw EnrolmentProblem.NO_CARDS_NEEDED.raise();
        return sheet.write(service.issue(enrolmentId, List.copyOf(ids)), language);
    }

    /** @throws id.ampera.platform.problem.Problem code-refused, whatever is wrong */
    void check(CardProof proof) {
        prove(proof.nip(), proof.code());
    }

    void activate(Activation activation) {
        var proof = prove(activation.nip(), activation.code());
        keycloak.setPassword(proof.subject(), activation.password());
        service.use(proof.employeeId());
    }

    private ActivationService.Proof prove(String nip, String code) {
        return service.prove(nip, code).orElseThrow(EnrolmentProblem.CODE_REFUSED::raise);
    }
}
