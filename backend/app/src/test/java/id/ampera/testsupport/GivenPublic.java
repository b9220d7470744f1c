package id.ampera.testsupport;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Public campaigns, and phones that answer them without an account, as the contract describes it. */
public final class GivenPublic {
    private static final SecureRandom RANDOM = new SecureRandom();

    private GivenPublic() {}

    /** Two service points; open since an hour, for a week. */
    public static Map<String, Object> input() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var input = new HashMap<String, Object>();
        input.put("evaluationId", GivenProgramme.evaluation(GivenProgramme.programme()));
        input.put(
                "questionnaireVersionId",
                GivenQuestionnaire.published(definition(likert("q1", 5), item("long-text", "q2"))));
        input.put("code", "P" + Given.number());
        input.put("title", "Survei Terbuka " + Given.number());
        input.put("mode", "PUBLIC");
        input.put("respondentRole", "CITIZEN");
        input.put("opensAt", now.minusSeconds(3600).toString());
        input.put("closesAt", now.plus(7, ChronoUnit.DAYS).toString());
        input.put("points", List.of(point("LOKET-1", "Loket 1"), point("LOKET-2", "Loket 2")));
        return input;
    }

    public static Map<String, Object> point(String code, String name) {
        return new HashMap<>(Map.of("code", code, "name", name, "visitors", 700));
    }

    public static String open() {
        return GivenCampaign.published(input());
    }

    public static String device() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public record Solved(String challenge, String solution) {}

    public static Solved solved(String campaignId, String point) {
        var asked = Api.anonymous()
                .body(Map.of("point", point))
                .post("/campaigns/" + campaignId + "/challenges")
                .then()
                .statusCode(200)
                .extract();
        return solve(asked.path("challenge"), asked.path("bits"));
    }

    public static Solved solve(String challenge, int bits) {
        for (long solution = 0; ; solution++) {
            if (zeros(challenge, solution) >= bits) return new Solved(challenge, String.valueOf(solution));
        }
    }

    /** A number that does not solve it. */
    public static Solved unsolved(String challenge, int bits) {
        for (long solution = 0; ; solution++) {
            if (zeros(challenge, solution) < bits) return new Solved(challenge, String.valueOf(solution));
        }
    }

    private static int zeros(String challenge, long solution) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((challenge + "." + solution).getBytes(StandardCharsets.US_ASCII));
            int zeros = 0;
            while (zeros < 256 && (hash[zeros / 8] >> (7 - zeros % 8) & 1) == 0) zeros++;
            return zeros;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> answers(String q1) {
        var answers = new HashMap<String, Object>();
        answers.put("q1", q1);
        answers.put("q2", null);
        return answers;
    }

    public static ValidatableResponse submit(
            String campaignId, String device, Solved work, Map<String, Object> answers) {
        var body = new HashMap<String, Object>();
        body.put("device", device);
        body.put("challenge", work.challenge());
        body.put("solution", work.solution());
        body.put("answers", answers);
        return Api.anonymous()
                .body(body)
                .post("/campaigns/" + campaignId + "/public-submissions")
                .then();
    }

    /** Another phone answers. */
    public static void answer(String campaignId, String point, String q1) {
        submit(campaignId, device(), solved(campaignId, point), answers(q1)).statusCode(201);
    }
}
