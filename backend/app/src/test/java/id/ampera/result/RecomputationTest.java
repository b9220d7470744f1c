package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every figure of API, CSV and XLSX equals the one reckoned from the submitted answers. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RecomputationTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<String> KEYS =
            List.of("materi", "sesi.a", "sesi.b", "peran", "manfaat", "nilai", "hari", "saran");

    @Inject
    DataSource database;

    private UUID campaign;
    private final Map<String, List<Person>> byKey = new HashMap<>();

    private void prepare() {
        var fixture = new ResultFixture(database);
        var random = new Random(11);
        var units = fixture.units(6);
        var cohorts = fixture.cohorts(3);
        var people = new ArrayList<Person>();
        int[][] sizes = {{30, 22}, {14, 14}, {9, 4}, {12, 8}, {40, 31}, {20, 17}};
        for (int unit = 0; unit < sizes.length; unit++) {
            var drawn = ResultFixture.people(random, units.get(unit), null, sizes[unit][0], sizes[unit][1]);
            for (var person : drawn) {
                var cohort = cohorts.get(random.nextInt(3));
                people.add(new Person(person.unit(), cohort, person.sex(), person.answers()));
            }
        }
        campaign = fixture.campaign("NAMED", "RELEASED", "COHORT,SEX,UNIT");
        fixture.given.named(campaign, people);
        byKey.put("all", people);
        for (var person : people) {
            for (var group : List.of(person.unit(), person.cohort(), person.sex())) {
                byKey.computeIfAbsent(group, unseen -> new ArrayList<>()).add(person);
            }
        }
    }

    private List<Person> members(JsonNode groups, String key) {
        if (!key.equals("others")) return byKey.get(key);
        var people = new ArrayList<Person>();
        for (var group : groups)
            if (group.get("hidden").asBoolean())
                people.addAll(byKey.get(group.get("key").asText()));
        return people;
    }

    private static Map<String, Double> expected(String key, List<Person> people) {
        var naive = new Naive(key, people);
        return switch (key) {
            case "materi" -> naive.likert(5);
            case "sesi.a", "sesi.b" -> naive.likert(4);
            case "nilai" -> naive.rating();
            case "hari" -> naive.number();
            default -> naive.counted();
        };
    }

    private static int options(String key) {
        return switch (key) {
            case "materi" -> 5;
            case "peran" -> 3;
            case "nilai" -> 11;
            case "hari", "saran" -> 0;
            default -> 4;
        };
    }

    private static String option(String key, int index) {
        return String.valueOf(key.equals("nilai") ? index : index + 1);
    }

    @Test
    void figures_of_api_and_files_equal_an_independent_reckoning() throws IOException {
        prepare();
        var files = new ExportedFiles(campaign);
        for (var cut : new String[] {null, "UNIT", "COHORT", "SEX"}) {
            var query = cut == null ? "" : "?cut=" + cut;
            var results = new ObjectMapper()
                    .readTree(Api.as(Api.ADMIN)
                            .get("/campaigns/" + campaign + "/results" + query)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
            checkGroups(results, cut);
            checkApi(results);
            var names = names(results);
            checkFile(results, names, files.csv(cut, "id", ';'));
            checkFile(results, names, files.csv(cut, "en", ','));
            checkFile(results, names, files.xlsx(cut));
        }
    }

    private void checkGroups(JsonNode results, String cut) {
        var groups = results.get("groups");
        for (var group : groups) {
            if (group.get("hidden").asBoolean()) {
                assertThat(group.get("answered").isNull()).isTrue();
                continue;
            }
            var people = members(groups, group.get("key").asText());
            var answered =
                    people.stream().filter(person -> person.answers() != null).count();
            assertThat(group.get("invited").asInt()).isEqualTo(people.size());
            assertThat(group.get("answered").asLong()).isEqualTo(answered).isGreaterThanOrEqualTo(5);
            assertThat(group.get("rate").asDouble()).isCloseTo((double) answered / people.size(), EXACT);
        }
        if ("UNIT".equals(cut)) assertThat(groups).hasSize(1 + 6 + 1);
    }

    private void checkApi(JsonNode results) {
        int checked = 0;
        for (var section : results.get("sections")) {
            for (var item : section.get("items")) {
                for (var line : item.get("lines")) {
                    for (var figure : line.get("figures")) {
                        if (figure.get("hidden").asBoolean()) continue;
                        var people = members(
                                results.get("groups"), figure.get("group").asText());
                        checkFigure(line.get("key").asText(), figure, people);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(KEYS.size());
    }

    private void checkFigure(String key, JsonNode figure, List<Person> people) {
        var expected = expected(key, people);
        assertThat(figure.get("n").asDouble()).isEqualTo(expected.get("n"));
        assertThat(figure.get("skipped").asDouble()).isEqualTo(expected.get("skipped"));
        var naive = new Naive(key, people);
        for (int i = 0; i < options(key); i++) {
            int count = naive.count(option(key, i));
            assertThat(figure.get("counts").get(i).asInt()).as(key).isEqualTo(count);
            assertThat(figure.get("shares").get(i).asDouble()).isCloseTo((double) count / naive.n(), EXACT);
        }
        var means = figure.hasNonNull("number") ? figure.get("number") : figure.get("scale");
        compare(expected.get("mean"), means.path("mean").path("value"));
        compare(expected.get("mean low 95%"), means.path("mean").path("low"));
        compare(expected.get("mean high 95%"), means.path("mean").path("high"));
        compare(expected.get("standard deviation"), means.path("standardDeviation"));
        compare(expected.get("top two"), means.path("topTwo").path("value"));
        compare(expected.get("top two low 95%"), means.path("topTwo").path("low"));
        compare(expected.get("top two high 95%"), means.path("topTwo").path("high"));
        compare(expected.get("promoter score"), means.path("promoters").path("score"));
        compare(expected.get("median"), means.path("median"));
    }

    private static void compare(Double expected, JsonNode actual) {
        if (expected == null)
            assertThat(actual.isNull() || actual.isMissingNode()).isTrue();
        else assertThat(actual.asDouble(Double.NaN)).isCloseTo(expected, EXACT);
    }

    /** Key of a group by the name that it has in files. */
    private static Map<String, String> names(JsonNode results) {
        var names = new HashMap<String, String>();
        for (var group : results.get("groups")) {
            var key = group.get("key").asText();
            if (group.hasNonNull("label")) names.put(group.get("label").asText(), key);
            else for (var name : fixed(key, group.path("members").asInt())) names.put(name, key);
        }
        return names;
    }

    private static List<String> fixed(String key, int members) {
        return switch (key) {
            case "all" -> List.of("Semua", "All");
            case "F" -> List.of("Perempuan", "Women");
            case "M" -> List.of("Laki-laki", "Men");
            default -> List.of("Lainnya (" + members + " kelompok)", "Others (" + members + " groups)");
        };
    }

    /** @param rows every row of a file under its English column names, the table among them */
    private void checkFile(JsonNode results, Map<String, String> names, List<Map<String, String>> rows) {
        int figures = 0;
        int hidden = 0;
        for (var row : rows) {
            var table = row.get("table");
            if (!table.equals("Summary") && !table.equals("Distribution")) continue;
            var people = members(results.get("groups"), names.get(row.get("group")));
            var note = row.getOrDefault("note", "");
            if (note.startsWith("disembunyikan") || note.startsWith("hidden")) {
                assertThat(row.get("mean")).isNullOrEmpty();
                assertThat(row.get("count")).isNullOrEmpty();
                hidden++;
            } else if (table.equals("Summary")) {
                expected(row.get("key"), people).forEach((column, value) -> assertThat(number(row.get(column)))
                        .as("%s %s", row.get("key"), column)
                        .isCloseTo(value, EXACT));
                figures++;
            } else {
                var naive = new Naive(row.get("key"), people);
                int count = naive.count(row.get("option code"));
                assertThat(number(row.get("count"))).isEqualTo(count);
                assertThat(number(row.get("share"))).isCloseTo((double) count / naive.n(), EXACT);
                figures++;
            }
            assertThat(row.get("question")).doesNotStartWith("=");
        }
        assertThat(figures).isGreaterThan(30);
        if (results.path("cut").asText().equals("UNIT")) assertThat(hidden).isPositive();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
