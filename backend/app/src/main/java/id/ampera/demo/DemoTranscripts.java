package id.ampera.demo;

import id.ampera.interview.ConsentLevel;
import java.util.List;

/** The interviews as written in the resources. */
record DemoTranscripts(Guide guide, List<Talk> interviews) {

    record Guide(String title, String introduction, List<GuideQuestion> questions) {}

    /**
     * @param answers which question of {@link DemoEvaluation} it serves, from 0
     * @param code what is said in answer to it takes this code or one under it; may be null
     */
    record GuideQuestion(String text, int answers, String code) {

        boolean isAnsweredBy(DemoPassage quote) {
            return code != null && quote.codes().get(0).startsWith(code + ".");
        }
    }

    /**
     * @param daysAgo how many days before loading it was held
     * @param correction what was corrected after the speaker had read the transcript, or null
     */
    record Talk(
            String key,
            String code,
            String place,
            String title,
            String name,
            String position,
            String unit,
            ConsentLevel consent,
            int daysAgo,
            Correction correction,
            List<DemoPassage> quotes) {

        /** As it was typed first. */
        String firstText() {
            return DemoData.text("interviews/" + key + ".txt");
        }

        /** As it stands now. */
        String text() {
            return correction == null ? firstText() : firstText().replace(correction.was(), correction.is());
        }
    }

    record Correction(String reason, String was, String is) {}
}
