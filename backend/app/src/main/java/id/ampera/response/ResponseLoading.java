package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** Answers campaigns for loaders that run without a signed-in person, along the path that respondents take. */
public interface ResponseLoading {

    /**
     * One answer by each of these invited employees, as if given within the window; anonymous ones with a ballot of
     * their own. In a campaign of superiors the same answers serve each invitation of the employee.
     *
     * @throws id.ampera.platform.problem.Problem answers-invalid and what else a respondent may meet
     */
    void answer(UUID campaignId, Map<UUID, JsonNode> answersByEmployee);

    /** The same, by invitation; whoever has begun before is passed over, so that it may be repeated. */
    void answerInvitations(UUID campaignId, Map<UUID, JsonNode> answersByInvitation);

    /** Opens the inbox of a closed anonymous campaign without waiting for the end of the grace. */
    void release(UUID campaignId);
}
