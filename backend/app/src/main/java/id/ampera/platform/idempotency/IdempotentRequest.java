package id.ampera.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The claim of the request under way, until the transaction that does its work takes it. */
@RequestScoped
class IdempotentRequest {
    /** @param result what the service returned and the record holds */
    record Kept(Claim claim, Object result) {}

    private Claim announced;
    private Kept kept;

    void announce(Claim claim) {
        announced = claim;
    }

    /** The claim, once: the outermost transactional call carries it. */
    Claim take() {
        var claim = announced;
        announced = null;
        return claim;
    }

    void keep(Claim claim, Object result) {
        kept = new Kept(claim, result);
    }

    Kept kept() {
        return kept;
    }
}
