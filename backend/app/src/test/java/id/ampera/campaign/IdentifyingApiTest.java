package id.ampera.campaign;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an anonymous campaign may ask about who answers. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class IdentifyingApiTest {
    private static final String REASON = "Nama pelatih yang dinilai, bukan nama responden.";

    private static Map<String, Object> asking(String code, String type, String question) {
        var item = item(type, code);
        item.put("text", text(question));
        return item;
    }

    private static Map<String, Object> choice(String code, String question, int options) {
        var item = asking(code, "single-choice", question);
        var offered = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= options; i++) offered.add(Map.of("code", "p" + i, "label", text("Pilihan " + i)));
        item.put("options", offered);
        return item;
    }

    @SafeVarargs
    private static String draft(String mode, Map<String, Object>... items) {
        var version = GivenQuestionnaire.published(GivenQuestionnaire.definition(items));
        return GivenCampaign.draft(GivenCampaign.input(GivenCampaign.audience(16, version), mode));
    }

    private static ValidatableResponse publish(String campaign, String reason) {
        var body = reason == null ? Map.of() : Map.of("identifyingReason", reason);
        return Api.as(Api.ADMIN)
                .body(body)
                .post("/campaigns/" + campaign + "/publish")
                .then();
    }

    private static ValidatableResponse preview(String campaign) {
        return Api.as(Api.ADMIN)
                .post("/campaigns/" + campaign + "/audience-preview")
                .then()
                .statusCode(200);
    }

    @Test
    void asking_who_answers_needs_a_reason_that_everybody_reads() {
        var campaign = draft("ANONYMOUS", likert("q1", 5), asking("pelatih", "short-text", "Nama pelatih Anda?"));
        preview(campaign).body("notes.kind", not(hasItem("ITEMS_ASK_WHO")));
        campaign = draft("ANONYMOUS", likert("q1", 5), asking("siapa", "short-text", "Siapa nama Anda?"));
        preview(campaign)
                .body("publishable", equalTo(true))
                .body("notes.find { it.kind == 'ITEMS_ASK_WHO' }.items", equalTo(List.of("siapa")));
        publish(campaign, null)
                .statusCode(409)
                .body("type", equalTo("/problems/items-ask-who"))
                .body("detail", containsString("siapa"));
        publish(campaign, "  ").statusCode(409);
        publish(campaign, "x".repeat(501)).statusCode(400).body("errors[0].pointer", equalTo("/identifyingReason"));
        publish(campaign, " " + REASON + " ").statusCode(200).body("identifyingReason", equalTo(REASON));
        Api.anonymous()
                .get("/campaigns/" + campaign + "/manifest")
                .then()
                .body("manifest", containsString("\"identifyingReason\":\"" + REASON + "\""));
    }

    @Test
    void a_reason_that_is_not_needed_is_not_kept_and_a_named_campaign_needs_none() {
        var harmless = draft("ANONYMOUS", likert("q1", 5), asking("q2", "long-text", "Apa yang membantu?"));
        publish(harmless, REASON).statusCode(200).body("identifyingReason", nullValue());
        var named = draft("NAMED", likert("q1", 5), asking("siapa", "short-text", "NIP Anda"));
        preview(named).body("notes.kind", not(hasItem("ITEMS_ASK_WHO")));
        publish(named, null).statusCode(200);
    }

    @Test
    void a_reason_does_not_help_what_identifies_by_itself() {
        var campaign = draft("ANONYMOUS", likert("q1", 5), asking("hari", "date", "Kapan Anda dilantik?"));
        preview(campaign)
                .body("publishable", equalTo(false))
                .body("notes.find { it.kind == 'ITEMS_IDENTIFY' }.items", equalTo(List.of("hari")));
        publish(campaign, REASON).statusCode(409).body("type", equalTo("/problems/items-identify"));
    }

    @Test
    void a_file_is_asked_for_under_ones_name_only() {
        var photo = item("file", "foto");
        photo.put("accepts", List.of("photo"));
        photo.put("maxChoices", 1);
        var campaign = draft("ANONYMOUS", likert("q1", 5), photo);
        preview(campaign)
                .body("publishable", equalTo(false))
                .body("notes.find { it.kind == 'ITEMS_IDENTIFY' }.items", equalTo(List.of("foto")));
        publish(campaign, REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/items-identify"))
                .body("detail", containsString("tulisan tangan"));
        publish(draft("NAMED", likert("q1", 5), photo), null).statusCode(200);
    }

    @Test
    void an_answer_that_the_link_gives_is_refused_and_one_that_is_the_same_for_all_is_not() {
        var counter = choice("loket", "Loket", 3);
        counter.put("preset", "link");
        counter.put("parameter", "loket");
        var marked = draft("ANONYMOUS", likert("q1", 5), counter);
        preview(marked)
                .body("publishable", equalTo(false))
                .body("notes.find { it.kind == 'ITEMS_IDENTIFY' }.items", equalTo(List.of("loket")));
        publish(marked, REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/items-identify"))
                .body("detail", containsString("tautan"));
        var wave = choice("gelombang", "Gelombang", 1);
        wave.put("preset", "fixed");
        publish(draft("ANONYMOUS", likert("q1", 5), wave), null).statusCode(200);
        publish(draft("NAMED", likert("q1", 5), counter), null).statusCode(200);
    }

    @Test
    void choices_that_together_tell_people_apart_are_noted() {
        var campaign = draft(
                "ANONYMOUS",
                likert("q1", 5),
                choice("jk", "Jenis kelamin", 2),
                choice("gol", "Golongan", 5),
                choice("umur", "Usia Anda", 4),
                choice("cara", "Cara belajar yang disukai", 9));
        preview(campaign)
                .body("publishable", equalTo(true))
                .body("notes.find { it.kind == 'ITEMS_COMBINE' }.count", equalTo(40))
                .body("notes.find { it.kind == 'ITEMS_COMBINE' }.items", equalTo(List.of("jk", "gol", "umur")));
        publish(campaign, null).statusCode(200);
    }
}
