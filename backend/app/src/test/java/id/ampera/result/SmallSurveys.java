package id.ampera.result;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.GivenResult.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Surveys of one evaluation about people of small units: two scales and a text. */
final class SmallSurveys {
    static final List<String> CUTS = List.of("SEX", "UNIT");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random(20261130);
    private final List<String> units =
            IntStream.range(0, 7).mapToObj(i -> Given.unit()).toList();
    private final GivenResult given;
    private final String evaluation;
    private final String version;

    SmallSurveys(DataSource database, String evaluation) {
        this.evaluation = evaluation;
        given = new GivenResult(database);
        var second = likert("w", 4);
        second.remove("required");
        version = GivenQuestionnaire.published(
                GivenQuestionnaire.definition(likert("q", 4), second, item("long-text", "t")));
    }

    Crowd crowd() {
        return Crowd.random(random, CUTS, units, List.of());
    }

    /** The same people are asked again, and not the same of them answer. */
    Crowd again(Crowd crowd) {
        return new Crowd(
                crowd.members().stream()
                        .map(each -> new Crowd.Member(
                                each.groups(),
                                random.nextInt(3) == 0 ? null : Crowd.answers(random, random.nextInt(4), 1),
                                0))
                        .toList(),
                CUTS);
    }

    UUID closed(Crowd crowd) {
        var campaign = given.campaign(evaluation, version, "NAMED", "RELEASED", String.join(",", CUTS));
        given.named(
                campaign,
                IntStream.range(0, crowd.members().size())
                        .mapToObj(i -> person(crowd.members().get(i), i))
                        .toList());
        return campaign;
    }

    private static Person person(Crowd.Member member, int number) {
        var answers = member.answered()
                ? "{\"q\":" + member.answers().get("q") + ",\"t\":\"Kata " + number + "\",\"w\":"
                        + member.answers().get("w") + "}"
                : null;
        return new Person(member.groups().get("UNIT"), null, member.groups().get("SEX"), answers);
    }

    static JsonNode read(String path) {
        return parse(
                Api.as(Api.ADMIN).get(path).then().statusCode(200).extract().asString());
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, JsonNode> pages(UUID campaign) {
        var pages = new LinkedHashMap<String, JsonNode>();
        for (var cut : CUTS) pages.put(cut, read("/campaigns/" + campaign + "/results?cut=" + cut));
        return pages;
    }

    static Solver solver(Crowd crowd, Map<String, JsonNode> pages) {
        var solver = new Solver(crowd);
        pages.forEach((cut, page) -> solver.read(page, cut));
        return solver;
    }

    static List<String> groups(JsonNode page, boolean isHidden) {
        var keys = new ArrayList<String>();
        for (var group : page.get("groups")) {
            var key = group.get("key").asText();
            if (!List.of("all", "others").contains(key) && group.get("hidden").asBoolean() == isHidden) keys.add(key);
        }
        return keys;
    }
}
