package id.ampera.demo;

import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.organisation.Sex;

/** Somebody in a cohort, with the scores of both tests where they were taken. */
record DemoParticipant(
        String nip,
        String programme,
        String cohort,
        Survey survey,
        String unit,
        Sex sex,
        Status status,
        Integer preTest,
        Integer postTest) {

    enum Status {
        ENROLLED,
        COMPLETED,
        WITHDRAWN
    }

    DemoPlace place() {
        return DemoPlace.of(unit);
    }

    boolean isAsked() {
        return status != Status.WITHDRAWN;
    }
}
