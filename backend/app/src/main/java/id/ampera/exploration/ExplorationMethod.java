package id.ampera.exploration;

/** What is made of the figures. */
enum ExplorationMethod {
    /** Whatever fits items and groups. */
    AUTO,
    DISTRIBUTION,
    MEAN,
    COMPARISON,
    CHANGE,
    CORRELATION,
    RELIABILITY,
    IMPORTANCE_PERFORMANCE,
    PROMOTER_SCORE,
    RESPONSE,
    /** How many things scales measure. */
    STRUCTURE,
    /** Who answered against who was invited. */
    REPRESENTATION,
    /** Two ratings of the same people. */
    PAIRED;

    /** Whether groups are tested against each other. */
    boolean tests() {
        return this == COMPARISON || this == CHANGE;
    }

    /** Whether it can do without items. */
    boolean needsNoItems() {
        return this == RESPONSE || this == REPRESENTATION;
    }

    /** Whether it looks at scales together, so at nothing but everybody who answered. */
    boolean isJoint() {
        return this == CORRELATION || this == RELIABILITY || this == STRUCTURE;
    }
}
