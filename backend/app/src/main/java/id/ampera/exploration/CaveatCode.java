package id.ampera.exploration;

/** What a careful reader should know of figures. */
enum CaveatCode {
    PROVISIONAL,
    INTERIM,
    GROUPS_LATER,
    HIDDEN_GROUPS,
    HIDDEN_ITEMS,
    GROUPS_LEFT_OUT,
    UNMATCHED_ITEMS,
    WORDING_CHANGED,
    JOINED_VERSIONS,
    MERGED_STEPS,
    JOINT_HIDDEN,
    SMALL_N,
    SMALL_EXPECTED,
    NON_RESPONSE,
    NOT_RANDOM,
    CENSUS,
    SEVERAL_TESTS,
    PAIRS_LEFT_OUT,
    UNPAIRED,
    DEPENDENT,
    FIRST_PLACES,
    NEGATIVE_ITEM
}
