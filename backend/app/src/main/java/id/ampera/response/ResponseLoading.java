package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
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

    /** What somebody answers who comes by a service point at that moment. */
    record Visit(String point, Instant at, JsonNode answers) {}

    /**
     * One answer from each of these, every one from a device of its own and for the work that it costs; the same visits again
     * add nothing while nobody has swept the devices away, so that it may be repeated.
     */
    void answerPublicly(UUID campaignId, List<Visit> visits);

    /** Opens the inbox of a closed anonymous campaign without waiting for the end of the grace. */
    void release(UUID campaignId);
}
