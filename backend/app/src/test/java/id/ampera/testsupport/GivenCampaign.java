package id.ampera.testsupport;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes campaigns through the API, as the administrator: an audience, a draft for it, and its states. */
public final class GivenCampaign {
    private GivenCampaign() {}

    /** @param nips of the participants, whose ids stand in {@code employeeIds} at the same places */
    public record Audience(
            String programmeId,
            String cohortId,
            String unitId,
            String evaluationId,
            String versionId,
            List<String> nips,
            List<String> employeeIds) {}

    /** Participants of one cohort and one unit, men and women in turn, and a questionnaire with {@code q1} and {@code q2}. */
    public static Audience audience(int size) {
        return audience(size, GivenQuestionnaire.published(definition(likert("q1", 5), item("long-text", "q2"))));
    }

    /** The same with another questionnaire. */
    public static Audience audience(int size, String versionId) {
        var programme = GivenProgramme.programme();
        var cohort = GivenProgramme.cohort(programme);
        var audience = new Audience(
                programme,
                cohort,
                Given.unit(),
                GivenProgramme.evaluation(programme),
                versionId,
                new ArrayList<>(),
                new ArrayList<>());
        join(audience, audience.unitId(), size);
        return audience;
    }

    /** Further participants, of this unit. */
    public static void join(Audience audience, String unitId, int size) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            var nip = Given.nip(i % 2 == 0);
            ids.add(Given.employee(nip, unitId));
            audience.nips().add(nip);
        }
        audience.employeeIds().addAll(ids);
        if (!ids.isEmpty()) GivenProgramme.enrol(audience.cohortId(), ids.toArray(String[]::new));
    }

    /** Open since an hour, for a week, without grace. */
    public static Map<String, Object> input(Audience audience, String mode, String... cuts) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var input = new HashMap<String, Object>();
        input.put("evaluationId", audience.evaluationId());
        input.put("questionnaireVersionId", audience.versionId());
        input.put("code", "S" + Given.number());
        input.put("title", "Survei Uji " + Given.number());
        input.put("mode", mode);
        input.put("respondentRole", "PARTICIPANT");
        input.put("cohortIds", List.of(audience.cohortId()));
        input.put("opensAt", now.minusSeconds(3600).toString());
        input.put("closesAt", now.plus(7, ChronoUnit.DAYS).toString());
        input.put("graceHours", 0);
        input.put("cuts", cuts);
        return input;
    }

    public static String draft(Map<String, Object> input) {
        return Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String published(Map<String, Object> input) {
        var id = draft(input);
        act(id, "publish", 200);
        return id;
    }

    public static String open(Audience audience, String mode, String... cuts) {
        return published(input(audience, mode, cuts));
    }

    public static void act(String campaignId, String verb, int status) {
        Api.as(Api.ADMIN).post("/campaigns/" + campaignId + "/" + verb).then().statusCode(status);
    }

    /** Closes an anonymous campaign and opens its inbox. */
    public static void release(String campaignId) {
        act(campaignId, "close", 200);
        act(campaignId, "release", 204);
    }

    /** The invitation of a participant to a named campaign. */
    public static String invitation(String campaignId, String nip) {
        return mine(campaignId, nip, "invitationId");
    }

    /** The group of a participant in an anonymous campaign. */
    public static String stratum(String campaignId, String nip) {
        return mine(campaignId, nip, "stratumId");
    }

    public static String mine(String campaignId, String nip, String member) {
        return Api.as(nip)
                .get("/me/surveys")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.campaignId == '" + campaignId + "' }." + member);
    }
}
