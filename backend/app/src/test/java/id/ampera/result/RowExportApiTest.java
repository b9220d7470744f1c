package id.ampera.result;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.dataset.SavReader;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RowExportApiTest {
    @Inject
    DataSource database;

    private UUID campaign(String mode, String status, int... sizes) {
        return RowFiles.campaign(new ResultFixture(database), mode, status, sizes);
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
    }

    @Test
    void rows_hold_what_may_leave_and_nothing_else() throws InterruptedException {
        var campaign = campaign("NAMED", "RELEASED", 40, 3, 25, 4, 30);
        var csv = RowFiles.file(campaign, DatasetFormat.CSV);
        var rows = rows(csv);
        assertThat(rows).hasSize(102);
        assertThat(new String(csv, StandardCharsets.UTF_8)).doesNotContain("Saran ", campaign.toString());
        assertThat(rows.get(0).getHeader()).doesNotContain("saran").contains("materi", "sesi_a", "nilai", "hari");
        var attributes = List.of("unit", "sex").stream()
                .filter(rows.get(0).getHeader()::contains)
                .toList();
        assertThat(attributes).isNotEmpty();
        var groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> attributes.stream().map(row::getField).toList(), Collectors.counting()));
        assertThat(groups.values()).allMatch(count -> count >= 5);
        for (var column : List.of("materi", "peran", "nilai")) {
            var counts =
                    rows.stream().collect(Collectors.groupingBy(row -> row.getField(column), Collectors.counting()));
            counts.forEach((value, count) -> {
                if (!value.startsWith("(")) assertThat(count).isGreaterThanOrEqualTo(5);
            });
        }
    }

    @Test
    void two_downloads_never_differ() throws InterruptedException {
        var campaign = campaign("ANONYMOUS", "RELEASED", 30, 20);
        var first = RowFiles.file(campaign, DatasetFormat.CSV);
        assertThat(RowFiles.file(campaign, DatasetFormat.CSV)).isEqualTo(first);
        var sav = new SavReader(RowFiles.file(campaign, DatasetFormat.SAV));
        assertThat(sav.rows).hasSize(50);
        assertThat(new SavReader(RowFiles.file(campaign, DatasetFormat.SAV)).rows)
                .usingRecursiveComparison()
                .isEqualTo(sav.rows);
        // the same order in both
        var materi = sav.fields.stream()
                .filter(field -> field.name.equals("materi"))
                .findFirst()
                .orElseThrow();
        int at = sav.fields.indexOf(materi);
        var words = rows(first).stream().map(row -> row.getField("materi")).toList();
        assertThat(sav.rows.stream().map(row -> materi.labels.get(row[at])).toList())
                .isEqualTo(words);
    }

    @Test
    void all_who_ask_first_at_the_same_moment_get_one_order() throws InterruptedException, ExecutionException {
        var campaign = campaign("NAMED", "RELEASED", 30, 20);
        var executor = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> ask = () -> RowFiles.ask(Api.ADMIN, campaign, DatasetFormat.CSV)
                    .extract()
                    .statusCode();
            for (var answer : executor.invokeAll(Collections.nCopies(8, ask)))
                assertThat(answer.get()).isEqualTo(202);
        } finally {
            executor.shutdown();
        }
        assertThat(RowFiles.file(campaign, DatasetFormat.CSV)).isEqualTo(RowFiles.file(campaign, DatasetFormat.CSV));
    }

    @Test
    void every_format_can_be_had() throws InterruptedException {
        var campaign = campaign("NAMED", "RELEASED", 30, 20);
        for (var format : DatasetFormat.values())
            assertThat(RowFiles.file(campaign, format)).isNotEmpty();
    }

    @Test
    void rows_wait_for_the_closing_and_for_enough_answers() {
        RowFiles.ask(Api.ADMIN, campaign("NAMED", "OPEN", 30, 20), DatasetFormat.CSV)
                .statusCode(409)
                .body("type", equalTo("/problems/rows-after-closing"));
        RowFiles.ask(Api.ADMIN, campaign("ANONYMOUS", "CLOSED", 30, 20), DatasetFormat.CSV)
                .statusCode(409)
                .body("type", equalTo("/problems/results-not-released"));
        RowFiles.ask(Api.ADMIN, campaign("NAMED", "RELEASED", 8, 6), DatasetFormat.CSV)
                .statusCode(409)
                .body("type", equalTo("/problems/rows-too-few"))
                .body("detail", containsString("15 jawaban"));
    }

    @Test
    void beside_figures_that_were_read_early_it_is_said_how_many_answers_rows_take() {
        var fixture = new ResultFixture(database);
        var version = GivenQuestionnaire.published(GivenQuestionnaire.definition(
                item("rating", "a"),
                item("rating", "b"),
                item("rating", "c"),
                item("rating", "d"),
                item("rating", "e")));
        var campaign = fixture.given.campaign(
                GivenProgramme.evaluation(fixture.programme), version, "NAMED", "RELEASED", "SEX");
        var unit = Given.unit();
        // figures could be read of the first hundred; four times five questions of eleven steps are 220
        fixture.given.named(
                campaign,
                IntStream.range(0, 210)
                        .mapToObj(i -> new Person(unit, null, i % 2 == 0 ? "F" : "M", ratings(i)))
                        .toList());
        RowFiles.ask(Api.ADMIN, campaign, DatasetFormat.CSV)
                .statusCode(409)
                .body("type", equalTo("/problems/rows-few-for-figures"))
                .body("detail", containsString("220 jawaban"));
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .get(RowFiles.path(campaign, "row-release"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/rows-few-for-figures"))
                .body("detail", containsString("220 answers"));
    }

    private static String ratings(int i) {
        return "{\"a\":%d,\"b\":%d,\"c\":%d,\"d\":%d,\"e\":%d}"
                .formatted(i % 11, i % 7, i % 5, i % 3, (i + i / 11) % 11);
    }

    @Test
    void the_preview_says_what_is_done() {
        var campaign = campaign("NAMED", "RELEASED", 40, 3, 25, 4, 30);
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .get(RowFiles.path(campaign, "row-release"))
                .then()
                .statusCode(200)
                .body("rows", equalTo(102))
                .body("minimumGroup", equalTo(5))
                .body("attributes.cut", contains("UNIT", "SEX"))
                .body("leftOut.code", contains("saran"))
                .body("leftOut.reason", contains("NEVER_JOINED"))
                .body(
                        "variables.find { it.name == 'hari' }.note",
                        startsWith("Numbers are in bands; the code is the mean of the band."))
                .body("releasedAt", nullValue());
    }

    @Test
    void only_who_sees_the_evaluation_gets_rows() throws InterruptedException {
        var fixture = new ResultFixture(database);
        var campaign = RowFiles.campaign(fixture, "NAMED", "RELEASED", 30, 20);
        RowFiles.file(campaign, DatasetFormat.CSV);
        String id = RowFiles.ask(Api.ADMIN, campaign, DatasetFormat.JSONL)
                .statusCode(202)
                .extract()
                .path("id");
        for (var rest : List.of("row-release", "row-exports/" + id, "row-exports/" + id + "/file")) {
            Api.anonymous().get(RowFiles.path(campaign, rest)).then().statusCode(401);
            Api.as(Api.STRANGER).get(RowFiles.path(campaign, rest)).then().statusCode(403);
            Api.as(Given.staff(Role.EVALUATOR))
                    .get(RowFiles.path(campaign, rest))
                    .then()
                    .statusCode(404);
            Api.withToken(Tokens.ofService("organisation:read"))
                    .get(RowFiles.path(campaign, rest))
                    .then()
                    .statusCode(403);
        }
        RowFiles.ask(Api.STRANGER, campaign, DatasetFormat.CSV).statusCode(403);
        RowFiles.ask(Given.staff(Role.EVALUATOR), campaign, DatasetFormat.CSV).statusCode(404);
        RowFiles.ask(Given.staff(Role.DECISION_MAKER), campaign, DatasetFormat.CSV)
                .statusCode(202);
        // somebody else's campaign does not lead to it
        var other = campaign("NAMED", "RELEASED", 30, 20);
        Api.as(Api.ADMIN).get(RowFiles.path(other, "row-exports/" + id)).then().statusCode(404);
    }

    @Test
    void every_export_stands_in_the_audit_trail() {
        var campaign = campaign("NAMED", "RELEASED", 30, 20);
        String id = RowFiles.ask(Api.ADMIN, campaign, DatasetFormat.SAV)
                .statusCode(202)
                .extract()
                .path("id");
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", contains("row-export.requested"));
    }
}
