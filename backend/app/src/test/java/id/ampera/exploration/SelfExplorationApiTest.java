package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.explored;
import static id.ampera.exploration.ExplorationFixture.nth;
import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Self against others, ratings of 0 to 10, the choices, the files. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SelfExplorationApiTest {
    @Inject
    DataSource database;

    /** Women rate themselves, men are their peers. */
    private UUID rated(ExplorationFixture fixture) throws SQLException {
        var unit = Given.unit();
        var campaign = fixture.campaign("RATER_ROLE");
        var people = new ArrayList<Person>(people(unit, "F", 10, i -> Map.of("materi", nth(i, 0, 0, 2, 5, 3))));
        people.addAll(people(unit, "M", 12, i -> Map.of("materi", nth(i, 2, 4, 4, 1, 1))));
        fixture.given.named(campaign, people);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update invitation set rater_role = if(sex = 'F', 'SELF', 'PEER') where campaign_id = ?")) {
            statement.setBytes(
                    1,
                    ByteBuffer.allocate(16)
                            .putLong(campaign.getMostSignificantBits())
                            .putLong(campaign.getLeastSignificantBits())
                            .array());
            statement.executeUpdate();
        }
        return campaign;
    }

    @Test
    void self_ratings_stand_beside_those_of_others_with_a_test() throws SQLException {
        var campaign = rated(new ExplorationFixture(database));
        var found = explored(recipe(campaign, "SELF_OTHERS", "materi"));
        assertThat(found.getList("groups.name")).containsExactly("Diri sendiri", "Semua penilai lain");
        assertThat(found.getDouble("items[0].figures[0].mean")).isCloseTo(4.1, within(1e-6));
        // scipy: mannwhitneyu(method="asymptotic")
        assertThat(found.getDouble("tests[0].statistic")).isEqualTo(103);
        assertThat(found.getDouble("tests[0].p")).isCloseTo(0.00401140, within(1e-5));
        assertThat(found.getList("caveats.code")).contains("DEPENDENT", "SMALL_N");
        var roles = explored(recipe(campaign, "RATER_ROLE", "materi"));
        assertThat(roles.getList("groups.name")).containsExactly("Semua", "Diri sendiri", "Rekan sejawat");
        assertThat(roles.getList("caveats.code")).contains("DEPENDENT");
        var choice = Api.as(Api.ADMIN)
                .get("/explorations/choices/" + campaign)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(choice.getList("groupings.grouping")).containsExactly("RATER_ROLE", "SELF_OTHERS");
        assertThat(choice.getList("groupings[0].groups.name"))
                .containsExactlyInAnyOrder("Diri sendiri", "Rekan sejawat");
        assertThat(choice.getList("sections[0].items.code"))
                .containsExactly("materi", "peran", "manfaat", "sesi", "nilai", "hari");
        assertThat(choice.getList("sections[0].items[3].keys.key")).containsExactly("sesi.a", "sesi.b", "sesi.c");
        assertThat(choice.getList("sections[0].items[5].methods"))
                .containsExactly("MEAN", "COMPARISON", "CHANGE", "REPRESENTATION");
    }

    @Test
    void ratings_have_a_promoter_score_and_the_response_needs_no_items() {
        var fixture = new ExplorationFixture(database);
        var campaign = fixture.campaign("SEX");
        // 8 promoters, 6 passives, 6 detractors
        fixture.given.named(campaign, people(Given.unit(), "F", 20, i -> Map.of("nilai", i < 8 ? 10 : i < 14 ? 8 : 3)));
        var recipe = recipe(campaign, null, "nilai");
        recipe.put("method", "PROMOTER_SCORE");
        var found = explored(recipe);
        assertThat(found.getDouble("items[0].figures[0].promoterScore")).isCloseTo(0.1, within(1e-6));
        assertThat(found.getDouble("items[0].figures[0].median")).isEqualTo(8);
        assertThat(found.getDouble("items[0].figures[0].lowerQuartile")).isEqualTo(3);
        assertThat(found.getString("summary")).contains("skor promotor 10 dari");
        var response = recipe(campaign, "SEX");
        response.put("method", "RESPONSE");
        var answered = explored(response);
        assertThat(answered.getString("summary")).startsWith("Semua: 100 % menjawab (20 dari 20).");
        assertThat(answered.getList("tables.key")).containsExactly("response");
        assertThat(answered.getList("items")).isEmpty();
    }

    @Test
    void the_file_has_sentence_caveats_and_every_table() throws SQLException, IOException {
        var campaign = rated(new ExplorationFixture(database));
        var csv = file(campaign, "csv");
        var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(new String(csv, "UTF-8")).stream()
                .map(row -> row.getFields())
                .toList();
        assertThat(rows.get(0).get(0)).endsWith("Tabel");
        assertThat(rows.stream().skip(1).map(row -> row.get(0)).distinct())
                .containsExactly(
                        "Ringkasan", "Perhatikan", "Rata-rata dan sebaran", "Pilihan jawaban", "Uji perbedaan");
        var mean = rows.get(0).indexOf("Rata-rata");
        assertThat(rows.stream()
                        .filter(row -> row.get(0).startsWith("Rata-rata"))
                        .map(row -> row.get(mean)))
                .first()
                .isEqualTo("4,1");
        assertThat(rows.stream()
                        .filter(row -> row.get(0).startsWith("Rata-rata"))
                        .map(row -> row.get(rows.get(0).indexOf("n"))))
                .first()
                .isEqualTo("10");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(campaign, "xlsx")))) {
            assertThat(workbook.getFirstSheet().read()).hasSameSizeAs(rows);
        }
    }

    private static byte[] file(UUID campaign, String format) {
        return Api.as(Api.ADMIN)
                .body(recipe(campaign, "SELF_OTHERS", "materi"))
                .post("/explorations/export?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"eksplorasi." + format + "\"")
                .extract()
                .asByteArray();
    }

    @Test
    void formulas_of_questions_do_not_run_in_a_spreadsheet() {
        var fixture = new ExplorationFixture(database);
        var campaign = fixture.campaign("SEX");
        fixture.given.named(campaign, people(Given.unit(), "F", 8, i -> Map.of("materi", nth(i, 2, 2, 2, 1, 1))));
        var recipe = recipe(campaign, null, "materi");
        var text = Api.as(Api.ADMIN)
                .body(recipe)
                .post("/explorations/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(List.of(text.split("[;\n]"))).noneMatch(cell -> cell.matches("[=+@].*"));
    }
}
