package id.ampera.demo;

import java.util.List;

/** A recommendation with what became of it, as written in the resources; days count from the day of loading. */
record DemoRecommendation(
        String key,
        List<String> findings,
        String priority,
        String title,
        String text,
        String measure,
        String unit,
        String position,
        int issued,
        int due,
        Answer response,
        List<Action> actions,
        String followUp,
        String by,
        String followUpNote,
        String reasonCode) {

    record Answer(String status, String reason) {}

    /** @param owner role of the demo account that does it */
    record Action(
            String title,
            String owner,
            int due,
            int progress,
            String state,
            String note,
            Proof proof,
            Verification verification) {}

    record Proof(String fileName, String title, List<String> lines) {}

    /** @param by role of the demo account that verifies, never the owner */
    record Verification(String by, boolean accepted, String note) {}
}
