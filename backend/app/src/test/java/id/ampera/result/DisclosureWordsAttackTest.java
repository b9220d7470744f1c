package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words, and the index of service points: what is beside the figures of groups, and may not be joined to them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("deep")
class DisclosureWordsAttackTest {
    @Inject
    DataSource database;

    private static List<String> texts(String nip, UUID campaign) {
        var view = SmallSurveys.parse(Api.as(nip)
                .get("/campaigns/" + campaign + "/results/t/verbatim?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        var members = new TreeSet<String>();
        view.fieldNames().forEachRemaining(members::add);
        // the question, how many there are, and words: no id, time, group or other answer
        assertThat(Stream.of("code", "hidden", "items", "minimumVerbatim", "nextCursor", "text", "total"))
                .containsAll(members);
        var words = new ArrayList<String>();
        for (var each : view.get("items")) {
            assertThat(each.isTextual()).isTrue();
            words.add(each.asText());
        }
        assertThat(view.get("hidden").asBoolean()).isEqualTo(words.isEmpty());
        return words;
    }

    @Test
    void words_stand_by_themselves_and_nowhere_else() {
        var given = new GivenFinding(database, "RELEASED");
        var surveys = new SmallSurveys(database, given.evaluation);
        int shown = 0;
        for (int run = 0; run < 6; run++) {
            var crowd = surveys.crowd();
            var campaign = surveys.closed(crowd);
            var words = texts(Api.ADMIN, campaign);
            for (var nip : List.of(given.lead, Given.staff(Role.DECISION_MAKER)))
                assertThat(texts(nip, campaign)).isEqualTo(words);
            var written = IntStream.range(0, crowd.members().size())
                    .filter(i -> crowd.members().get(i).answered())
                    .mapToObj(i -> "Kata " + i)
                    .toList();
            assertThat(words).hasSize(written.size() < 10 ? 0 : written.size());
            if (words.isEmpty()) continue;
            shown++;
            assertThat(words).containsExactlyInAnyOrderElementsOf(written);
            // neither as it was written nor the other way round, and another order in each survey
            assertThat(agreement(words, written)).isBetween(-0.8, 0.8);
            elsewhere(campaign, given.lead);
        }
        assertThat(shown).isGreaterThan(2);
        // the same measure on an order that was kept
        var kept = IntStream.range(0, 12).mapToObj(i -> "Kata " + i).toList();
        assertThat(agreement(kept, kept)).isEqualTo(1);
    }

    /** Kendall's tau of two orders of the same words. */
    private static double agreement(List<String> words, List<String> written) {
        int sum = 0;
        int pairs = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++, pairs++) {
                sum += written.indexOf(words.get(i)) > written.indexOf(words.get(j)) ? 1 : -1;
            }
        }
        return (double) sum / pairs;
    }

    private static void elsewhere(UUID campaign, String lead) {
        var answers = new ArrayList<String>();
        for (var path :
                List.of("results?cut=UNIT", "results/export", "results/export?cut=SEX", "response-rate", "sample"))
            answers.add(Api.as(lead).get("/campaigns/" + campaign + "/" + path).asString());
        answers.add(Api.as(lead)
                .body(Map.of("campaignIds", List.of(campaign), "items", List.of("q", "w"), "grouping", "UNIT"))
                .post("/explorations/run")
                .asString());
        answers.add(Api.as(lead).get("/campaigns/" + campaign + "/row-release").asString());
        for (var each : answers) assertThat(each).doesNotContain("Kata ");
    }

    private static Map<String, Object> answer(int number, int point) {
        var answers = new HashMap<String, Object>();
        for (int element = 0; element < 9; element++) {
            answers.put(SatisfactionService.ELEMENTS.get(element), "" + (1 + (number * 7 + element * (point + 3)) % 4));
        }
        answers.put("saran", null);
        return answers;
    }

    @Test
    void the_satisfaction_index_tells_what_the_page_tells() {
        var questionnaire = GivenQuestionnaire.from("skm");
        var input = GivenPublic.input();
        input.put(
                "questionnaireVersionId",
                Api.as(Api.ADMIN)
                        .header("If-Match", "\"0\"")
                        .post("/questionnaires/" + questionnaire + "/publish")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("latest.id"));
        var points = new ArrayList<Object>();
        for (int point = 1; point <= 4; point++) points.add(GivenPublic.point("LOKET-" + point, "Loket " + point));
        input.put("points", points);
        var id = GivenCampaign.published(input);
        var sizes = List.of(9, 2, 7, 6);
        for (int point = 0; point < sizes.size(); point++) {
            for (int number = 0; number < sizes.get(point); number++) {
                var work = GivenPublic.solved(id, "LOKET-" + (point + 1));
                GivenPublic.submit(id, GivenPublic.device(), work, answer(number, point))
                        .statusCode(201);
            }
        }
        // today does not count yet
        assertThat(Api.as(Api.ADMIN)
                        .get("/campaigns/" + id + "/satisfaction-index?cut=POINT")
                        .asString())
                .doesNotContain("\"mean\"");
        GivenCampaign.act(id, "close", 200);
        var page = SmallSurveys.read("/campaigns/" + id + "/results?cut=POINT");
        var index = SmallSurveys.read("/campaigns/" + id + "/satisfaction-index?cut=POINT");
        var told = told(page, index);
        assertThat(told).contains("all").hasSizeBetween(2, 4);
        // an index that did not ask the gate
        var small = page.get("groups").findValues("key").get(2).asText();
        assertThat(told).doesNotContain(small);
    }

    /** Groups with an index, all of whose elements stand on the page with the same mean and n. */
    private static List<String> told(JsonNode page, JsonNode index) {
        var told = new ArrayList<String>();
        for (var group : index.get("groups")) {
            var key = group.get("group").asText();
            if (group.get("hidden").asBoolean()) {
                assertThat(group.hasNonNull("index") || group.hasNonNull("n")).isFalse();
                assertThat(group.path("elements")).isEmpty();
                continue;
            }
            told.add(key);
            for (var element : group.get("elements")) {
                var figure = figure(page, element.get("item").asText(), key);
                assertThat(figure.get("hidden").asBoolean()).isFalse();
                assertThat(figure.get("n").asInt()).isEqualTo(element.get("n").asInt());
                assertThat(figure.get("scale").get("mean").get("value").asDouble())
                        .isEqualTo(element.get("mean").asDouble());
            }
        }
        return told;
    }

    private static JsonNode figure(JsonNode page, String item, String group) {
        for (var section : page.get("sections")) {
            for (var each : section.get("items")) {
                if (!each.get("code").asText().equals(item)) continue;
                for (var figure : each.get("lines").get(0).get("figures"))
                    if (figure.get("group").asText().equals(group)) return figure;
            }
        }
        throw new AssertionError(item + " " + group + " is on no page");
    }
}
