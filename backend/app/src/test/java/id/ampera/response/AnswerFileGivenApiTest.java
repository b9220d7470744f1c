package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files and the answers that name them: bound together, counted, and swept where none names them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnswerFileGivenApiTest {
    private static final Path STORE = Path.of("target/test-files");

    private static GivenAnswerFile given;

    @Inject
    DataSource database;

    @Inject
    AnswerFileSweep sweep;

    @BeforeEach
    void aCampaignThatAsksForFiles() {
        if (given == null) given = new GivenAnswerFile(20);
    }

    private List<String> rows(GivenAnswerFile.Person person) throws SQLException {
        return Tables.query(
                database,
                "select lower(hex(upload_id)), given from answer_file where invitation_id = unhex('"
                        + person.invitation().replace("-", "") + "')");
    }

    private Path file(String uploadId) throws SQLException {
        var hex = Tables.query(
                        database,
                        "select lower(hex(file_id)) from answer_file where upload_id = unhex('"
                                + uploadId.replace("-", "") + "')")
                .get(0);
        return STORE.resolve(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private void age(String uploadId, int days) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update answer_file set uploaded_at = uploaded_at - interval ? day where upload_id = unhex(?)")) {
            update.setInt(1, days);
            update.setString(2, uploadId.replace("-", ""));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void an_answer_binds_what_it_names_and_forgets_the_rest() throws Exception {
        var person = given.someone();
        var first = person.sent("foto", GivenAnswerFile.photo(30, 20));
        var second = person.sent("foto", GivenAnswerFile.photo(30, 20));
        person.sent("foto", GivenAnswerFile.photo(30, 20));
        person.sent("bukti", GivenAnswerFile.photo(30, 20));
        person.answer(Map.of("q1", "4", "foto", List.of(second, first))).statusCode(201);
        var one = first.replace("-", "");
        var other = second.replace("-", "");
        assertThat(rows(person)).extracting(row -> row.substring(0, 32)).containsExactlyInAnyOrder(one, other);
        person.answer(Map.of("q1", "4", "foto", List.of(second, first))).statusCode(201);
        Api.as(person.nip())
                .delete("/campaigns/" + given.campaign + "/answer-files/" + first)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-answered"));
        person.send(UUID.randomUUID().toString(), "foto", GivenAnswerFile.photo(30, 20))
                .statusCode(409)
                .body("type", equalTo("/problems/already-answered"));
        person.send(first, "foto", GivenAnswerFile.photo(30, 20)).statusCode(201);
    }

    @Test
    void an_answer_names_ones_own_files_of_this_item_only() throws Exception {
        var person = given.someone();
        var foreign = given.someone().sent("foto", GivenAnswerFile.photo(30, 20));
        var proof = person.sent("bukti", GivenAnswerFile.photo(30, 20));
        for (var wrong : List.of(foreign, proof, UUID.randomUUID().toString(), "1-1-1-1-1", "x")) {
            person.answer(Map.of("q1", "4", "foto", List.of(wrong)))
                    .statusCode(422)
                    .body("type", equalTo("/problems/answers-invalid"))
                    .body("errors.pointer", contains("/answers/foto"))
                    .body("errors.code", contains("file_unknown"));
        }
        var own = person.sent("foto", GivenAnswerFile.photo(30, 20));
        person.answer(Map.of("q1", "4", "foto", List.of(own, own)))
                .statusCode(422)
                .body("errors.code", contains("duplicate_choice"));
        person.answer(Map.of("q1", "4", "bukti", List.of(proof, own)))
                .statusCode(422)
                .body("errors.code", contains("too_many"));
        person.answer(Map.of("q1", "4", "foto", own)).statusCode(422).body("errors.code", contains("type"));
        person.answer(Map.of("q1", "4", "foto", List.of(own), "bukti", List.of(proof)))
                .statusCode(201);
        assertThat(rows(person)).hasSize(2);
    }

    @Test
    void who_sent_it_takes_it_back_until_the_answer_is_given() throws Exception {
        var person = given.someone();
        var id = person.sent("foto", GivenAnswerFile.photo(30, 20));
        var file = file(id);
        assertThat(file).exists();
        Api.as(person.nip())
                .delete("/campaigns/" + given.campaign + "/answer-files/" + id)
                .then()
                .statusCode(204);
        assertThat(file).doesNotExist();
        person.answer(Map.of("q1", "4", "foto", List.of(id)))
                .statusCode(422)
                .body("errors.code", contains("file_unknown"));
        person.answer(Map.of("q1", "4")).statusCode(201);
    }

    @Test
    void who_chooses_again_and_again_keeps_the_latest() throws IOException, SQLException {
        var person = given.someone();
        var first = person.sent("foto", GivenAnswerFile.photo(30, 20));
        for (int i = 0; i < 6; i++) person.sent("foto", GivenAnswerFile.photo(30, 20));
        assertThat(rows(person)).hasSize(6).noneMatch(row -> row.startsWith(first.replace("-", "")));
    }

    @Test
    void what_no_answer_names_is_swept_after_a_month() throws Exception {
        var person = given.someone();
        var forgotten = person.sent("foto", GivenAnswerFile.photo(30, 20));
        var recent = person.sent("foto", GivenAnswerFile.photo(30, 20));
        var other = given.someone();
        var kept = other.sent("foto", GivenAnswerFile.photo(30, 20));
        other.answer(Map.of("q1", "4", "foto", List.of(kept))).statusCode(201);
        age(forgotten, 31);
        age(recent, 29);
        age(kept, 400);
        var gone = file(forgotten);
        sweep.sweep();
        assertThat(gone).doesNotExist();
        assertThat(rows(person)).extracting(row -> row.substring(0, 32)).containsExactly(recent.replace("-", ""));
        assertThat(Files.exists(file(kept))).isTrue();
    }

    @Test
    void a_day_after_the_closing_it_is_swept_too() throws Exception {
        var closed = new GivenAnswerFile(2);
        var person = closed.someone();
        var old = person.sent("foto", GivenAnswerFile.photo(30, 20));
        var late = person.sent("foto", GivenAnswerFile.photo(30, 20));
        age(old, 2);
        sweep.sweep();
        assertThat(rows(person)).hasSize(2);
        GivenCampaign.act(closed.campaign, "close", 200);
        sweep.sweep();
        assertThat(rows(person)).extracting(row -> row.substring(0, 32)).containsExactly(late.replace("-", ""));
        person.send(UUID.randomUUID().toString(), "foto", GivenAnswerFile.photo(30, 20))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-closed"));
    }

    @Test
    void results_say_how_many_gave_one() throws IOException {
        var made = new GivenAnswerFile(8);
        for (int i = 0; i < 8; i++) {
            var person = made.someone();
            var foto = i < 6
                    ? List.of(
                            person.sent("foto", GivenAnswerFile.photo(30, 20)),
                            person.sent("foto", GivenAnswerFile.photo(30, 20)))
                    : List.of();
            person.answer(Map.of("q1", "" + (1 + i % 5), "foto", foto)).statusCode(201);
        }
        GivenCampaign.act(made.campaign, "close", 200);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + made.campaign + "/results")
                .then()
                .statusCode(200)
                .body("sections[0].items.find { it.code == 'foto' }.type", equalTo("file"))
                .body("sections[0].items.find { it.code == 'foto' }.lines[0].figures[0].n", equalTo(6))
                .body("sections[0].items.find { it.code == 'foto' }.lines[0].figures[0].skipped", equalTo(2));
        var csv = Api.as(Api.ADMIN)
                .get("/campaigns/" + made.campaign + "/results/export?format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("foto").doesNotContain(".jpg");
    }
}
