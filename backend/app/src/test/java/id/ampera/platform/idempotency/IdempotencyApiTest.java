package id.ampera.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class IdempotencyApiTest {
    @Inject
    DataSource database;

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Response create(String key, Object input) {
        return Api.as(Api.ADMIN).header("Idempotency-Key", key).body(input).post("/units");
    }

    private static int unitsNamed(Object name) {
        return Api.as(Api.ADMIN)
                .queryParam("q", name)
                .get("/units")
                .then()
                .extract()
                .path("total");
    }

    @Test
    void the_same_request_is_answered_like_the_first_time() {
        var input = Given.unitInput();
        var key = key();
        var first = create(key, input);
        assertThat(first.statusCode()).isEqualTo(201);
        var again = create(key, input);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.contentType()).startsWith("application/json");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(unitsNamed(input.get("name"))).isEqualTo(1);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        var key = key();
        create(key, Given.unitInput()).then().statusCode(201);
        create(key, Given.unitInput())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
        Api.as(Api.ADMIN)
                .header("Idempotency-Key", key)
                .body(Given.employeeInput(Given.nip(true), UUID.randomUUID().toString()))
                .post("/employees")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_key_belongs_to_one_person() {
        assertThat(RequestHash.ofKey("one", "key")).isNotEqualTo(RequestHash.ofKey("other", "key"));
        assertThat(RequestHash.ofKey("one", "key")).isEqualTo(RequestHash.ofKey("one", "key"));
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var input = Given.unitInput();
        var key = key();
        var wrong = Map.of("code", input.get("code"));
        create(key, wrong).then().statusCode(400);
        input.put("parentId", UUID.randomUUID().toString());
        create(key, input).then().statusCode(422).body("type", equalTo("/problems/parent-unknown"));
        input.remove("parentId");
        create(key, input).then().statusCode(201);
    }

    @Test
    void a_key_without_sense_is_refused() {
        for (var key : List.of("a b", "x".repeat(101))) {
            create(key, Given.unitInput())
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/idempotency-key-invalid"));
        }
    }

    @Test
    void twelve_at_once_create_one() throws Exception {
        var input = Given.unitInput();
        var key = key();
        var answers = atOnce(12, () -> create(key, input));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.path("id").toString())
                .containsOnly(answers.get(0).path("id").toString());
        assertThat(unitsNamed(input.get("name"))).isEqualTo(1);
    }

    @Test
    void when_the_first_of_many_fails_none_hangs() throws Exception {
        var input = Given.unitInput();
        create(key(), input).then().statusCode(201);
        var key = key();
        var answers = atOnce(8, () -> create(key, input));
        assertThat(answers).extracting(Response::statusCode).containsOnly(409);
    }

    @Test
    void an_upload_is_taken_once() {
        var key = key();
        var content = "nip,nama,kode unit\n".getBytes(StandardCharsets.UTF_8);
        var first = upload(key, content);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(upload(key, content).<String>path("id")).isEqualTo(first.path("id"));
        assertThat(upload(key, "nip,nama,unit\n".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
    }

    private static Response upload(String key, byte[] content) {
        return given().basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN))
                .header("Idempotency-Key", key)
                .multiPart("file", "pegawai.csv", content)
                .post("/roster-imports");
    }

    @Test
    void a_search_keeps_nothing() throws Exception {
        var before = rows();
        Api.as(Api.ADMIN)
                .header("Idempotency-Key", key())
                .body(Map.of("nip", Given.nip(true)))
                .post("/employees/search")
                .then()
                .statusCode(404);
        Api.anonymous()
                .header("Idempotency-Key", key())
                .body(Given.unitInput())
                .post("/units")
                .then()
                .statusCode(401);
        assertThat(rows()).isEqualTo(before);
    }

    private int rows() throws Exception {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from idempotency_key")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<Response> atOnce(int count, Callable<Response> request) throws Exception {
        var executor = Executors.newFixedThreadPool(count);
        try {
            var gate = new CountDownLatch(1);
            var futures = new ArrayList<Future<Response>>();
            for (int i = 0; i < count; i++) {
                futures.add(executor.submit(() -> {
                    gate.await();
                    return request.call();
                }));
            }
            gate.countDown();
            var answers = new ArrayList<Response>();
            for (var future : futures) answers.add(future.get());
            return answers;
        } finally {
            executor.shutdownNow();
        }
    }
}
