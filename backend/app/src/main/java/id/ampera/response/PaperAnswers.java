package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What the feature that reads answers from paper needs. Every call joins the caller's transaction; no rights are checked. */
public interface PaperAnswers {

    /**
     * The text in which answers to this version are kept, by the rules that hold on the phone; only that files, which
     * paper cannot hold, are not needed and not taken.
     *
     * @throws id.ampera.platform.problem.Problem answers-invalid with a pointer to each answer
     */
    String check(UUID campaignId, UUID questionnaireVersionId, JsonNode answers);

    /**
     * Takes in an answer of nobody in particular that was given on paper at a service point. It has the hour in which it
     * counts, is no arrival, and stays when hours of arrivals are excluded.
     *
     * @param text from {@link #check}
     * @throws id.ampera.platform.problem.Problem why the campaign takes no answers
     */
    void countAt(UUID campaignId, UUID pointId, UUID questionnaireVersionId, String text);

    /**
     * Takes in a named answer that was given on paper.
     *
     * @param text from {@link #check}
     * @throws id.ampera.platform.problem.Problem already-answered, or why the campaign takes no answers
     */
    void count(UUID campaignId, UUID invitationId, UUID questionnaireVersionId, String text);
}
