package id.ampera.demo;

import id.ampera.followup.ClaimKind;
import id.ampera.followup.ClaimVerdict;
import id.ampera.followup.FollowUpStatus;
import id.ampera.followup.ValidReason;
import id.ampera.recommendation.ManagementAnswer;
import id.ampera.recommendation.Priority;
import java.util.List;

/**
 * A recommendation with what became of it, as written in the resources. Days count from the day of loading; people are the
 * demo accounts by their role.
 *
 * @param issued null for a draft
 * @param response what the addressee said, or null
 * @param claim what the addressee says has come of it, or null
 * @param status where that leaves it; null for a draft
 */
record DemoRecommendation(
        String key,
        List<String> findings,
        Priority priority,
        String title,
        String text,
        String measure,
        String unit,
        String position,
        Integer issued,
        int due,
        Answer response,
        List<Action> actions,
        Claim claim,
        FollowUpStatus status) {

    record Answer(ManagementAnswer answer, String reason, String by, int day) {}

    record Action(String title, String owner, int due, int progress, String note, Proof proof) {}

    record Proof(String fileName, String title, List<String> lines) {

        byte[] file() {
            var source = "# " + title + "\nDemonstrasi - bukan data resmi\n\n" + String.join("\n", lines);
            return DemoPdf.print(title, DemoPage.read(source));
        }
    }

    /** @param verdict null while it waits; {@code decidedBy} never the one who claims */
    record Claim(
            ClaimKind kind,
            String note,
            ValidReason reason,
            String by,
            int day,
            ClaimVerdict verdict,
            String verdictNote,
            String decidedBy,
            int decidedDay) {}
}
