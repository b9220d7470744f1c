package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those get who ask for rows wrongly, too early, too late, twice, or who hang up. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RowExportInputApiTest {
    @Inject
    DataSource database;

    @Inject
    RowExportWorker worker;

    @TestHTTPResource("/")
    URL server;

    private UUID campaign;

    @BeforeEach
    void a_released_survey() {
        campaign = RowFiles.campaign(new ResultFixture(database), "NAMED", "RELEASED", 30, 20);
    }

    private ValidatableResponse ask(String language, String body) {
        return Api.as(Api.ADMIN)
                .header("Accept-Language", language)
                .body(body)
                .post(RowFiles.path(campaign, "row-exports"))
                .then();
    }

    private String at(String id) {
        return RowFiles.path(campaign, "row-exports/" + id);
    }

    @Test
    void a_wrong_format_is_pointed_at_in_both_languages() {
        for (var body : List.of(
                "{}", "{\"format\":null}", "{\"format\":\"PDF\"}", "{\"format\":\"csv\"}", "{\"format\":[\"CSV\"]}")) {
            var indonesian = ask("id", body)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.pointer", hasItem("/format"))
                    .body("traceId", notNullValue())
                    .extract()
                    .jsonPath();
            var english = ask("en", body)
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/format"))
                    .extract()
                    .jsonPath();
            assertThat(indonesian.getString("title")).isNotEqualTo(english.getString("title"));
            assertThat(indonesian.getString("errors[0].detail"))
                    .as(body)
                    .isNotBlank()
                    .isNotEqualTo(english.getString("errors[0].detail"));
        }
    }

    @Test
    void what_nobody_asked_for_is_pointed_at() {
        ask("id", "{\"format\":\"CSV\",\"rows\":1}").statusCode(400).body("errors.pointer", hasItem("/rows"));
        ask("id", "[]").statusCode(400);
        ask("id", "{\"format\":").statusCode(400).contentType("application/problem+json");
        ask("id", "").statusCode(400);
        ask("id", "{\"format\":\"" + "X".repeat(100_000) + "\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/format"));
        Api.as(Api.ADMIN)
                .contentType(ContentType.TEXT)
                .body("CSV")
                .post(RowFiles.path(campaign, "row-exports"))
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void what_is_not_there_is_not_found() throws InterruptedException {
        var nothing = UUID.randomUUID().toString();
        for (var path : List.of(
                at(nothing),
                at(nothing) + "/file",
                at("bukan-id"),
                at("bukan-id") + "/file",
                "/campaigns/" + nothing + "/row-release")) {
            Api.as(Api.ADMIN).get(path).then().statusCode(404).contentType("application/problem+json");
        }
        RowFiles.ask(Api.ADMIN, UUID.fromString(nothing), DatasetFormat.CSV).statusCode(404);
        // an export of another campaign, by somebody who sees both
        var other = RowFiles.campaign(new ResultFixture(database), "NAMED", "RELEASED", 30, 20);
        var id = RowFiles.written(other, DatasetFormat.CSV);
        Api.as(Api.ADMIN).get(at(id)).then().statusCode(404);
        Api.as(Api.ADMIN).get(at(id) + "/file").then().statusCode(404);
    }

    @Test
    void a_file_can_be_had_again_until_it_has_expired() throws Exception {
        var id = RowFiles.written(campaign, DatasetFormat.XLSX);
        var first = Api.as(Api.ADMIN).get(at(id) + "/file").asByteArray();
        assertThat(Api.as(Api.ADMIN).get(at(id) + "/file").asByteArray()).isEqualTo(first);
        try (var connection = database.getConnection();
                var age = connection.prepareStatement(
                        "update row_export set created_at = created_at - interval 25 hour where campaign_id = ?")) {
            age.setBytes(1, RowFiles.bytes(campaign));
            age.executeUpdate();
        }
        worker.expire();
        for (var language : List.of("id", "en")) {
            Api.as(Api.ADMIN)
                    .header("Accept-Language", language)
                    .get(at(id) + "/file")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-found"));
        }
    }

    @Test
    void whoever_hangs_up_during_a_download_disturbs_nobody() throws Exception {
        var id = RowFiles.written(campaign, DatasetFormat.XLSX);
        var whole = Api.as(Api.ADMIN).get(at(id) + "/file").asByteArray();
        for (int i = 0; i < 20; i++) hangUp(at(id) + "/file");
        assertThat(Api.as(Api.ADMIN).get(at(id) + "/file").asByteArray()).isEqualTo(whole);
        RowFiles.written(campaign, DatasetFormat.CSV);
    }

    private void hangUp(String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/v1" + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                    + Tokens.of(Api.ADMIN) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(12)).asString().startsWith("HTTP/1.1 200");
            socket.setSoLinger(true, 0);
        }
    }
}
