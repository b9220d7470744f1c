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
     * Takes in a named answer that was given on paper.
     *
     * @param text from {@link #check}
     * @throws id.ampera.platform.problem.Problem already-answered, or why the campaign takes no answers
     */
    void count(UUID campaignId, UUID invitationId, UUID questionnaireVersionId, String text);
}
