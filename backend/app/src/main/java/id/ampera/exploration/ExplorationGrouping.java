package id.ampera.exploration;

import id.ampera.campaign.Cut;

/** What stands side by side. */
enum ExplorationGrouping {
    NONE(null),
    UNIT(Cut.UNIT),
    COHORT(Cut.COHORT),
    SEX(Cut.SEX),
    RATER_ROLE(Cut.RATER_ROLE),
    POINT(Cut.POINT),
    /** One campaign beside another. */
    ROUND(null),
    /** What people say of themselves beside what all others say. */
    SELF_OTHERS(null);

    private final Cut cut;

    ExplorationGrouping(Cut cut) {
        this.cut = cut;
    }

    /** Null where it is none. */
    Cut cut() {
        return cut;
    }

    static ExplorationGrouping of(Cut cut) {
        return valueOf(cut.name());
    }
}
