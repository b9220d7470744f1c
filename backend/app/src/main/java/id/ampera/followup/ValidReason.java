package id.ampera.followup;

import java.util.Optional;

/** Reasons (alasan yang sah) for which a recommendation may stay undone; adopted from Peraturan BPK 2/2017. */
public enum ValidReason {
    /** Keadaan kahar. */
    FORCE_MAJEURE,
    /** Its subject or object is in a judicial process. */
    JUDICIAL_PROCESS,
    /** Not effective, efficient and economical any more: reorganisation, another regulation. */
    NO_LONGER_SENSIBLE;

    static Optional<ValidReason> named(String name) {
        for (var each : values()) if (each.name().equals(name)) return Optional.of(each);
        return Optional.empty();
    }
}
