package id.ampera.paper;

/** Why a sheet counts. */
enum Settlement {
    /** Somebody else compared the entry with the sheet. */
    CONFIRMED,
    /** Somebody else keyed it in again, and it was the same. */
    KEYED_ALIKE,
    /** Where the two entries differed, somebody else than the first chose between them. */
    SETTLED
}
