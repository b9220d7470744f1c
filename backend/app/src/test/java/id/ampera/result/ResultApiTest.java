package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.siegmar.fastcsv.reader.CsvReader;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ResultApiTest {
    @Inject
    DataSource database;

    private static String path(UUID campaign, String rest) {
        return "/campaigns/" + campaign + "/" + rest;
    }

    private static List<Person> crowd(ResultFixture fixture, int answering) {
        return ResultFixture.people(new Random(3), fixture.units(1).get(0), null, answering + 4, answering);
    }

    @Test
    void one_unit_of_four_among_ten_is_in_no_table_and_no_file() {
        var fixture = new ResultFixture(database);
        var units = fixture.units(10);
        var random = new Random(5);
        int[] sizes = {20, 4, 9, 11, 30, 8, 15, 12, 25, 10};
        var people = new ArrayList<Person>();
        for (int i = 0; i < sizes.length; i++) {
            people.addAll(ResultFixture.people(random, units.get(i), null, sizes[i], sizes[i]));
        }
        var campaign = fixture.campaign("NAMED", "RELEASED", "UNIT");
        fixture.given.named(campaign, people);
        var results = json(path(campaign, "results?cut=UNIT"));
        var hidden = results.getList("groups.findAll { it.hidden }.key");
        // the unit of four takes the next smallest, of eight, with it
        assertThat(hidden)
                .isEqualTo(results.getList("groups.key").stream()
                        .filter(key -> key.equals(units.get(1)) || key.equals(units.get(5)))
                        .toList());
        assertThat(hidden).hasSize(2);
        assertThat(results.getInt("groups.find { it.key == 'others' }.answered"))
                .isEqualTo(12);
        assertThat(results.getInt("groups.find { it.key == 'others' }.members")).isEqualTo(2);
        for (var key : hidden) {
            var figures =
                    results.getList("sections.items.flatten().lines.flatten().figures.flatten().findAll { it.group == '"
                            + key + "' }.n");
            assertThat(figures).isNotEmpty().containsOnlyNulls();
        }
        var rates = json(path(campaign, "response-rate?cut=UNIT"));
        assertThat(rates.getList("groups.findAll { it.hidden }.key")).isEqualTo(hidden);
        assertThat(rates.getList("groups.findAll { it.hidden }.invited")).containsOnlyNulls();
        var file = Api.as(Api.ADMIN)
                .get(path(campaign, "results/export?cut=UNIT"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var names = results.getList("groups.findAll { it.hidden }.label", String.class);
        var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file.substring(1)).stream()
                .filter(row -> names.contains(row.getField("kelompok")))
                .toList();
        assertThat(rows).hasSizeGreaterThan(10);
        for (var row : rows) {
            assertThat(row.getField("keterangan")).isEqualTo("disembunyikan (n < 5)");
            for (var column : List.of("diundang", "n", "dilewati", "menjawab", "jumlah", "porsi", "rata-rata")) {
                assertThat(row.getField(column)).isEmpty();
            }
        }
    }

    private static JsonPath json(String path) {
        return Api.as(Api.ADMIN).get(path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void only_who_sees_the_evaluation_sees_its_results() {
        var fixture = new ResultFixture(database);
        var lead = Given.staff(Role.EVALUATOR);
        var campaign = fixture.campaignOf(lead, "NAMED", "OPEN", "SEX");
        fixture.given.named(campaign, crowd(fixture, 12));
        for (var rest : List.of("results", "response-rate", "results/export", "results/saran/verbatim")) {
            var path = path(campaign, rest);
            Api.anonymous().get(path).then().statusCode(401);
            Api.as(Api.STRANGER).get(path).then().statusCode(403);
            Api.as(Given.staff(Role.EVALUATOR)).get(path).then().statusCode(404);
            Api.as(Api.ADMIN).get(path(UUID.randomUUID(), rest)).then().statusCode(404);
            Api.as(lead).get(path).then().statusCode(200);
            Api.as(Given.staff(Role.DECISION_MAKER)).get(path).then().statusCode(200);
            Api.withToken(Tokens.ofService("results:read")).get(path).then().statusCode(200);
            Api.withToken(Tokens.ofService("organisation:read"))
                    .get(path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void an_anonymous_campaign_shows_a_band_before_its_release_and_nothing_else() {
        var fixture = new ResultFixture(database);
        var campaign = fixture.campaign("ANONYMOUS", "OPEN", "UNIT");
        Api.as(Api.ADMIN)
                .get(path(campaign, "results"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/results-not-released"))
                .body("title", equalTo("Hasil belum dapat dibaca"));
        Api.as(Api.ADMIN).get(path(campaign, "results/export")).then().statusCode(409);
        Api.as(Api.ADMIN).get(path(campaign, "results/saran/verbatim")).then().statusCode(409);
        Api.as(Api.ADMIN)
                .get(path(campaign, "response-rate"))
                .then()
                .statusCode(200)
                .body("resultsAvailable", equalTo(false))
                .body("answered", nullValue())
                .body("band", nullValue())
                .body("groups", empty());
        fixture.given.band(campaign, "2026-11-23", 40);
        Api.as(Api.ADMIN)
                .get(path(campaign, "response-rate?cut=UNIT"))
                .then()
                .body("band.from", equalTo(40))
                .body("band.to", equalTo(50))
                .body("band.day", equalTo("2026-11-23"))
                .body("groups", empty());
        fixture.given.status(campaign, "CLOSED");
        Api.as(Api.ADMIN).get(path(campaign, "results")).then().statusCode(409);
    }

    @Test
    void a_released_anonymous_campaign_shows_its_strata() {
        var fixture = new ResultFixture(database);
        var units = fixture.units(2);
        var campaign = fixture.campaign("ANONYMOUS", "RELEASED", "SEX,UNIT");
        var people = new ArrayList<>(ResultFixture.people(new Random(1), units.get(0), null, 40, 30));
        people.addAll(ResultFixture.people(new Random(2), units.get(1), null, 36, 20));
        fixture.given.released(campaign, people);
        var results = json(path(campaign, "results?cut=UNIT"));
        assertThat(results.getList("groups.answered")).containsExactlyInAnyOrder(50, 30, 20);
        assertThat(results.getList("groups.invited")).containsExactlyInAnyOrder(76, 40, 36);
        assertThat(results.getBoolean("provisional")).isFalse();
        assertThat(results.getString("recipe.fingerprint")).hasSize(64);
        assertThat(json(path(campaign, "results?cut=SEX")).getString("recipe.fingerprint"))
                .isEqualTo(results.getString("recipe.fingerprint"));
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .get(path(campaign, "results?cut=COHORT"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/cut-not-declared"))
                .body("errors[0].pointer", equalTo("/cut"));
    }

    @Test
    void an_open_named_campaign_moves_and_says_so() {
        var fixture = new ResultFixture(database);
        var campaign = fixture.campaign("NAMED", "OPEN", "SEX");
        var before = json(path(campaign, "results"));
        assertThat(before.getInt("recipe.answered")).isZero();
        assertThat(before.getBoolean("groups[0].hidden")).isTrue();
        fixture.given.named(campaign, crowd(fixture, 12));
        var after = json(path(campaign, "results"));
        assertThat(after.getBoolean("provisional")).isTrue();
        // who answered is told at once; figures wait until enough came after them
        assertThat(json(path(campaign, "response-rate")).getInt("answered")).isEqualTo(12);
        assertThat(after.getInt("recipe.answered")).isZero();
        fixture.given.named(campaign, crowd(fixture, 190));
        var later = json(path(campaign, "results?cut=SEX"));
        assertThat(later.getInt("recipe.answered")).isEqualTo(100);
        assertThat(later.getList("groups.key")).containsExactly("all");
        assertThat(later.getString("recipe.fingerprint")).isNotEqualTo(before.getString("recipe.fingerprint"));
        Api.as(Api.ADMIN)
                .get(path(fixture.campaign("NAMED", "DRAFT", "SEX"), "results"))
                .then()
                .statusCode(409);
    }

    @Test
    void texts_appear_from_the_minimum_on_page_by_page_and_in_no_order() {
        var fixture = new ResultFixture(database);
        var campaign = fixture.campaign("NAMED", "OPEN", "SEX");
        var unit = fixture.units(1).get(0);
        fixture.given.named(campaign, texts(unit, 0, 9));
        Api.as(Api.ADMIN)
                .get(path(campaign, "results/saran/verbatim"))
                .then()
                .statusCode(200)
                .body("hidden", equalTo(true))
                .body("items", hasSize(0))
                .body("minimumVerbatim", equalTo(10));
        // while it is open, texts come in lots of ten, the latest of which waits, so that none can be told as the
        // newest
        fixture.given.named(campaign, texts(unit, 9, 25));
        Api.as(Api.ADMIN)
                .get(path(campaign, "results/saran/verbatim"))
                .then()
                .body("total", equalTo(10))
                .body("items", everyItem(org.hamcrest.Matchers.matchesPattern("Saran \\d")));
        fixture.given.status(campaign, "RELEASED");
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(Api.ADMIN).queryParam("limit", 7);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get(path(campaign, "results/saran/verbatim"))
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(25))
                    .extract();
            seen.addAll(page.path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        var written = texts(unit, 0, 25).stream()
                .map(person -> "Saran " + person.answers().replaceAll("\\D", ""))
                .toList();
        assertThat(new HashSet<>(seen)).isEqualTo(new HashSet<>(written)).hasSize(25);
        assertThat(seen).hasSize(25).isNotEqualTo(written);
        Api.as(Api.ADMIN).get(path(campaign, "results/materi/verbatim")).then().statusCode(404);
        Api.as(Api.ADMIN)
                .get(path(campaign, "results/saran/verbatim?cursor=x"))
                .then()
                .statusCode(400);
    }

    private static List<Person> texts(String unit, int from, int to) {
        var people = new ArrayList<Person>();
        for (int i = from; i < to; i++) people.add(new Person(unit, null, "F", "{\"saran\":\"Saran " + i + "\"}"));
        return people;
    }

    @Test
    void a_group_that_agrees_hides_its_distribution_and_keeps_its_n() {
        var fixture = new ResultFixture(database);
        var units = fixture.units(3);
        var campaign = fixture.campaign("ANONYMOUS", "RELEASED", "UNIT");
        var people = new ArrayList<Person>();
        for (int i = 0; i < 6; i++) people.add(new Person(units.get(0), null, "F", "{\"materi\":\"5\"}"));
        for (int i = 0; i < 11; i++)
            people.add(new Person(units.get(1), null, "M", "{\"materi\":\"" + (1 + i % 5) + "\"}"));
        // six chose the first option, so that six of one mind may stand in either of the two that are hidden
        for (int i = 0; i < 10; i++)
            people.add(new Person(units.get(2), null, "M", "{\"materi\":\"" + Math.max(1, i - 4) + "\"}"));
        fixture.given.released(campaign, people);
        Api.as(Api.ADMIN)
                .get(path(campaign, "results?cut=UNIT"))
                .then()
                .statusCode(200)
                .body("groups.findAll { it.hidden }", hasSize(0))
                .body("sections[0].items[0].lines[0].figures.findAll { it.hidden }.reason", hasSize(2))
                .body(
                        "sections[0].items[0].lines[0].figures.findAll { it.hidden }.reason",
                        everyItem(equalTo("SAME_ANSWER")))
                .body("sections[0].items[0].lines[0].figures.findAll { it.hidden }.n", containsInAnyOrder(6, 10));
    }

    @Test
    void what_starts_like_a_formula_is_text_in_the_files() throws IOException {
        var fixture = new ResultFixture(database);
        var campaign = fixture.campaign("NAMED", "RELEASED", "SEX");
        fixture.given.named(campaign, crowd(fixture, 12));
        var files = new ExportedFiles(campaign);
        for (var rows : List.of(files.csv(null, "en", ','), files.csv(null, "id", ';'), files.xlsx(null))) {
            var cells = rows.stream().flatMap(row -> row.values().stream()).toList();
            assertThat(cells).contains("'=Materi dapat diterapkan");
            assertThat(cells).noneMatch(cell -> cell.startsWith("="));
        }
    }
}
