package id.ampera.organisation;

/** As the NIP states it: F female, M male. */
public enum Sex {
    F,
    M
}
