package id.ampera.result;

import java.util.List;
import java.util.UUID;

/** What other features may ask about results, all of it behind the gate. Without looking at rights; joins the caller's transaction. */
public interface Results {

    /** Campaigns of an evaluation with how many answered, by the day they open. */
    List<SurveyRate> ratesOf(UUID evaluationId);

    /** Figures of all answers together, item by item in the order of the questionnaire; empty while there are no results. */
    List<SurveyLine> linesOf(UUID campaignId);
}
