package id.ampera.report;

import java.util.UUID;

/** For the demonstration: nobody is signed in and rights are not looked at. Joins the caller's transaction. */
public interface ReportLoading {

    /** Makes a report of an evaluation as it stands now. */
    UUID report(UUID evaluationId, String by);

    /** Shows an evaluation without sign-in. */
    void releasePage(UUID evaluationId, String by);
}
