package id.ampera.campaign;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.crypto.KeyStore;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PublicCampaignApiTest {
    @Inject
    KeyStore keyStore;

    @Inject
    UnusedKeys unused;

    private static void refused(String field, Object value, String code, String pointer) {
        var input = GivenPublic.input();
        input.put(field, value);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void its_points_are_what_results_are_broken_down_by() {
        var input = GivenPublic.input();
        input.put("deviceWindowHours", 72);
        var id = GivenCampaign.draft(input);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("mode", equalTo("PUBLIC"))
                .body("cuts", contains("POINT"))
                .body("points.code", contains("LOKET-1", "LOKET-2"))
                .body("points.visitors", contains(700, 700))
                .body("deviceWindowHours", equalTo(72))
                .body("invited", nullValue());
        input.put("points", List.of(GivenPublic.point("WEB", "Laman"), GivenPublic.point("LOKET-1", "Loket satu")));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("points.code", contains("WEB", "LOKET-1"));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/audience-preview")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(true))
                .body("strata.label", contains("Laman", "Loket satu"));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("invited", equalTo(1400));
    }

    @Test
    void what_belongs_to_another_mode_is_pointed_at() {
        refused("points", List.of(), "points-missing", "/points");
        refused(
                "points",
                List.of(GivenPublic.point("A", "Satu"), GivenPublic.point("a", "Dua")),
                "point-twice",
                "/points/1/code");
        refused("cohortIds", List.of(GivenProgramme.cohort()), "public-has-no-cohorts", "/cohortIds");
        refused("respondentRole", "PARTICIPANT", "citizens-are-public", "/respondentRole");
        refused("cuts", List.of("UNIT"), "cut-of-another-mode", "/cuts");
        refused("mode", "NAMED", "citizens-are-public", "/respondentRole");
        var audience = GivenCampaign.audience(1);
        for (var wrong : List.of("cohortIds", "points", "cuts")) {
            var input = GivenCampaign.input(audience, "NAMED");
            input.put(
                    wrong,
                    switch (wrong) {
                        case "points" -> List.of(GivenPublic.point("A", "Satu"));
                        case "cuts" -> List.of("POINT");
                        default -> List.of();
                    });
            Api.as(Api.ADMIN)
                    .body(input)
                    .post("/campaigns")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/" + wrong));
        }
        var input = GivenPublic.input();
        input.put("points", List.of(GivenPublic.point("LOKET 1", "Satu")));
        Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/points/0/code"));
    }

    @Test
    void it_asks_nobody_who_they_are() {
        var file = item("file", "bukti");
        file.put("accepts", List.of("photo", "pdf"));
        file.put("maxChoices", 2);
        refusesItems(item("date", "kapan"));
        refusesItems(file);
    }

    private static void refusesItems(Map<String, Object> item) {
        var input = GivenPublic.input();
        input.put(
                "questionnaireVersionId",
                GivenQuestionnaire.published(GivenQuestionnaire.definition(likert("q1", 5), item)));
        var id = GivenCampaign.draft(input);
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/audience-preview")
                .then()
                .body("publishable", equalTo(false))
                .body("notes.kind", hasItem("ITEMS_IDENTIFY"));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/items-identify"));
    }

    @Test
    void its_key_goes_with_its_end() {
        var closed = GivenPublic.open();
        assertThat(keyStore.find("campaign-" + closed)).isPresent();
        GivenCampaign.act(closed, "close", 200);
        unused.sweep();
        assertThat(keyStore.find("campaign-" + closed)).isEmpty();
    }
}
