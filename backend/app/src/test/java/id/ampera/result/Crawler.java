package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.testsupport.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes everything that the interface tells of a campaign now, as everybody who may ask. */
final class Crawler {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID campaign;
    private final List<String> staff;

    /** @param staff NIPs of those who read results, all of whom must read the same */
    Crawler(UUID campaign, List<String> staff) {
        this.campaign = campaign;
        this.staff = staff;
    }

    private String path(String what) {
        return "/campaigns/" + campaign + "/" + what;
    }

    private static JsonNode json(String nip, String path, String cut) {
        var request = Api.as(nip);
        if (cut != null) request.queryParam("cut", cut);
        return read(request.get(path).then().statusCode(200).extract().asString());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before there is anything to be read. */
    void findsNothing() {
        for (var nip : staff) {
            for (var what : List.of("results", "results/export", "satisfaction-index"))
                assertThat(Api.as(nip).get(path(what)).statusCode()).isGreaterThanOrEqualTo(400);
        }
        for (var what : List.of("results", "response-rate", "sample", "results/export")) {
            Api.anonymous().get(path(what)).then().statusCode(401);
            Api.as(Api.STRANGER).get(path(what)).then().statusCode(403);
        }
    }

    JsonNode results(String cut) {
        var first = json(staff.get(0), path("results"), cut);
        for (var nip : staff.subList(1, staff.size())) {
            var other = json(nip, path("results"), cut);
            assertThat(other.get("groups")).isEqualTo(first.get("groups"));
            assertThat(other.get("sections")).isEqualTo(first.get("sections"));
        }
        return first;
    }

    /** All that there is beside the page of results, in the end. */
    void everythingElse(Solver solver, JsonNode results, String cut) {
        new Readings(solver)
                .rates(json(staff.get(0), path("response-rate"), cut).get("groups"), cut);
        new Readings(solver).rates(json(staff.get(0), path("sample"), cut).get("groups"), cut);
        var keys = names(results);
        for (var row : new ExportedFiles(campaign).csv(cut, "en", ',')) new Readings(solver).read(row, cut, keys);
        explore(solver, cut, null);
        var shown = new ArrayList<String>();
        for (var group : results.get("groups")) {
            var key = group.get("key").asText();
            if (!group.get("hidden").asBoolean() && !List.of("all", "others").contains(key)) shown.add(key);
        }
        for (int i = 0; i + 1 < shown.size(); i++) explore(solver, cut, shown.subList(i, i + 2));
    }

    /** @param filter groups to be taken together; null for each of the cut by itself */
    private void explore(Solver solver, String cut, List<String> filter) {
        var recipe = new HashMap<String, Object>();
        recipe.put("campaignIds", List.of(campaign));
        recipe.put("items", List.of("q", "w", "z", "m"));
        if (filter == null) recipe.put("grouping", cut);
        else recipe.put("filter", Map.of("cut", cut, "groups", filter));
        var told = staff.stream()
                .map(nip -> Api.as(nip)
                        .body(recipe)
                        .post("/explorations/run")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .map(Crawler::read)
                .toList();
        new Readings(solver).explore(told.get(0), cut, filter);
        for (var other : told)
            assertThat(other.get("items")).isEqualTo(told.get(0).get("items"));
    }

    private static Map<String, String> names(JsonNode results) {
        var names = new HashMap<String, String>(Map.of("All", "all", "Women", "F", "Men", "M"));
        for (var group : results.get("groups")) {
            if (group.hasNonNull("label"))
                names.put(group.get("label").asText(), group.get("key").asText());
        }
        return names;
    }
}
