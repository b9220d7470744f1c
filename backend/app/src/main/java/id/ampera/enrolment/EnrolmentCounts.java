package id.ampera.enrolment;

import java.util.Map;

/** How many people have which outcome. */
record EnrolmentCounts(int pending, int created, int changed, int unchanged, int disabled, int refused) {

    static EnrolmentCounts of(Map<Outcome, Long> counts) {
        return new EnrolmentCounts(
                of(counts, Outcome.PENDING),
                of(counts, Outcome.CREATED),
                of(counts, Outcome.CHANGED),
                of(counts, Outcome.UNCHANGED),
                of(counts, Outcome.DISABLED),
                of(counts, Outcome.REFUSED));
    }

    private static int of(Map<Outcome, Long> counts, Outcome outcome) {
        return counts.getOrDefault(outcome, 0L).intValue();
    }
}
