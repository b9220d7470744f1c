package id.ampera.demo;

import id.ampera.demo.DemoProgramme.Survey;
import id.ampera.organisation.Sex;
import id.ampera.programme.ParticipationStatus;

/** Somebody in a cohort, with the scores of both tests where they were taken. */
record DemoParticipant(
        String nip,
        String programme,
        String cohort,
        Survey survey,
        String unit,
        Sex sex,
        ParticipationStatus status,
        Integer preTest,
        Integer postTest) {

    DemoPlace place() {
        return DemoPlace.of(unit);
    }

    boolean isAsked() {
        return status != ParticipationStatus.WITHDRAWN;
    }
}
