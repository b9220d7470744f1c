package id.ampera.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.ProblemTexts;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets: a problem in a sentence, nothing of the inside, nothing written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BadInputApiTest {
    private static final Pattern RULE = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

    @TestHTTPResource("/")
    URL server;

    private static Response post(String body) {
        return Api.as(Api.ADMIN).body(body).post("/units");
    }

    private static void expectProblem(Response response, int status) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", notNullValue())
                .body("traceId", notNullValue());
        assertThat(response.asString())
                .doesNotContain("Exception", "id.ampera", "java.", "org.hibernate", "at com.", "SQL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"code\":", "[]", "null", "\"text\"", "12", "{\"code\":\"A\"}}", "\u0000", "{'a':1}", ""})
    void malformed_json_is_refused(String body) {
        expectProblem(post(body), 400);
    }

    @Test
    void a_body_that_is_null_is_pointed_at_as_a_whole() {
        post("null").then().body("errors[0].pointer", equalTo("/"));
    }

    @Test
    void every_rule_is_told_in_the_language_of_the_reader() {
        var input = Given.unitInput();
        input.put("name", " ");
        input.put("code", "x".repeat(300));
        Api.as(Api.ADMIN)
                .body(input)
                .post("/units")
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '/name' }.detail", equalTo("wajib diisi"))
                .body("errors.find { it.pointer == '/code' && it.code == 'Size' }.detail", startsWith("panjang atau"));
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .body(input)
                .post("/units")
                .then()
                .body("errors.find { it.pointer == '/name' }.detail", equalTo("must be given"));
    }

    @Test
    void every_rule_that_a_field_may_have_has_its_words() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var rules = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RULE.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(rules).contains("NotNull", "Size");
            for (var language : List.of("id", "en")) {
                assertThat(rules).allSatisfy(rule -> assertThat(
                                ProblemTexts.fieldSentence(CommonProblem.INVALID_INPUT, rule, language))
                        .as(rule)
                        .isNotBlank());
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_object_as_deep_as_a_well_is_refused() {
        expectProblem(post("{\"code\":".repeat(5_000) + "1" + "}".repeat(5_000)), 400);
    }

    @Test
    void unknown_and_doubled_fields_are_refused() {
        var unknown = post(
                "{\"code\":\"X1\",\"name\":\"X\",\"kind\":\"OFFICE\",\"validFrom\":\"2020-01-01\",\"isAdmin\":true}");
        expectProblem(unknown, 400);
        unknown.then().body("errors[0].pointer", equalTo("/isAdmin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":{},\"name\":\"X\",\"kind\":\"OFFICE\",\"validFrom\":\"2020-01-01\"}",
                "{\"code\":[\"A\"],\"name\":\"X\",\"kind\":\"OFFICE\",\"validFrom\":\"2020-01-01\"}",
                "{\"code\":\"A\",\"name\":\"X\",\"kind\":3,\"validFrom\":\"2020-01-01\"}",
                "{\"code\":\"A\",\"name\":\"X\",\"kind\":\"OFFICE\",\"validFrom\":\"31-12-2020\"}",
                "{\"code\":\"A\",\"name\":\"X\",\"kind\":\"OFFICE\",\"validFrom\":\"2020-02-30\"}",
                "{\"code\":\"A\",\"name\":\"X\",\"kind\":\"OFFICE\",\"validFrom\":\"2020-01-01\",\"parentId\":\"no\"}"
            })
    void wrong_types_are_refused_at_their_field(String body) {
        var response = post(body);
        expectProblem(response, 400);
        response.then().body("errors", notNullValue());
    }

    @Test
    void text_over_its_length_is_refused_whatever_it_is_made_of() {
        for (var name : List.of("x".repeat(201), "\uD83D\uDE00".repeat(201), "\u0627".repeat(100_000))) {
            var input = Given.unitInput();
            input.put("name", name);
            var response = Api.as(Api.ADMIN).body(input).post("/units");
            expectProblem(response, 400);
            response.then().body("errors.pointer", hasItem("/name"));
        }
    }

    @Test
    void emoji_right_to_left_html_and_formulas_come_back_as_they_were() {
        for (var name : List.of(
                "Dinas \uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u0645\u0643\u062A\u0628 \u202E\u0628\u0644\u062F\u064A\u0629",
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "'; drop table unit; --",
                "%_\\")) {
            var input = Given.unitInput();
            input.put("name", name);
            var id = Api.as(Api.ADMIN)
                    .body(input)
                    .post("/units")
                    .then()
                    .statusCode(201)
                    .contentType("application/json")
                    .extract()
                    .<String>path("id");
            Api.as(Api.ADMIN).get("/units/" + id).then().statusCode(200).body("name", equalTo(name));
        }
    }

    @Test
    void a_lone_surrogate_breaks_nothing() {
        var input = Given.unitInput();
        var body = "{\"code\":\"" + input.get("code")
                + "\",\"name\":\"A\\ud800B\",\"kind\":\"OFFICE\",\"validFrom\":\"2020-01-01\"}";
        assertThat(post(body).statusCode()).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=abc",
                "limit=99999999999999",
                "limit=-1",
                "updatedSince=yesterday",
                "kind=PLANET",
                "parentId=nonsense",
                "open=perhaps-not",
                "cursor=%00",
                "sort=%27"
            })
    void wrong_query_parameters_are_refused(String query) {
        var response = Api.as(Api.ADMIN).get("/units?" + query);
        // JAX-RS reads any other text than "true" as false
        if (query.startsWith("open")) assertThat(response.statusCode()).isEqualTo(200);
        else expectProblem(response, 400);
    }

    @Test
    void another_media_type_and_another_method_are_refused() {
        expectProblem(Api.as(Api.ADMIN).contentType("text/xml").body("<unit/>").post("/units"), 415);
        expectProblem(Api.as(Api.ADMIN).patch("/units"), 405);
        expectProblem(Api.as(Api.ADMIN).accept("image/png").get("/units"), 406);
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_sent() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            var head = "POST /api/v1/units HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + Tokens.of(Api.ADMIN) + "\r\nContent-Length: " + 21 * 1024 * 1024
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
            assertThat(answer.lines().toList())
                    .anyMatch(line ->
                            line.toLowerCase(java.util.Locale.ROOT).equals("content-type: application/problem+json"))
                    .anyMatch(line ->
                            line.contains("\"type\":\"/problems/too-large\"") && line.contains("\"status\":413"));
        }
    }

    @Test
    void an_impossible_number_is_refused_and_a_pppk_number_accepted() {
        var unit = Given.unit();
        for (var nip : List.of("198613262015051001", "198609262015131001", "1986", "abc", "198609262015051000")) {
            expectProblem(Api.as(Api.ADMIN).body(Given.employeeInput(nip, unit)).post("/employees"), 422);
        }
        Api.as(Api.ADMIN)
                .body(Given.employeeInput("19900913 202524 2 %03d".formatted(1 + Given.number() % 998), unit))
                .post("/employees")
                .then()
                .statusCode(201);
    }

    @Test
    void tokens_that_are_over_or_of_another_realm_are_refused() {
        for (var token : List.of(Tokens.expired(Api.ADMIN), Tokens.ofAnotherRealm(Api.ADMIN))) {
            expectProblem(Api.withToken(token).body(Given.unitInput()).post("/units"), 401);
        }
    }

    @Test
    void a_stale_version_changes_nothing() {
        var input = Given.unitInput();
        var id = Api.as(Api.ADMIN).body(input).post("/units").then().extract().<String>path("id");
        var name = input.put("name", "Anderer Name");
        expectProblem(Api.as(Api.ADMIN).header("If-Match", "\"1\"").body(input).put("/units/" + id), 412);
        for (var header : List.of("0", "W/\"0\"", "*", "\"\"")) {
            expectProblem(
                    Api.as(Api.ADMIN).header("If-Match", header).body(input).put("/units/" + id), 412);
        }
        Api.as(Api.ADMIN).get("/units/" + id).then().body("name", equalTo(name)).body("version", equalTo(0));
    }

    @Test
    void what_is_not_there_and_what_is_not_yours_look_alike() {
        var evaluator = Given.staff(Role.EVALUATOR);
        expectProblem(Api.as(evaluator).get("/units/" + UUID.randomUUID()), 404);
        expectProblem(Api.as(Api.ADMIN).get("/units/..%2F..%2Fetc"), 404);
        expectProblem(Api.as(evaluator).get("/accounts/" + UUID.randomUUID()), 403);
    }

    @Test
    void two_who_save_at_once_do_not_overwrite_each_other() throws Exception {
        var input = Given.unitInput();
        var id = Api.as(Api.ADMIN).body(input).post("/units").then().extract().<String>path("id");
        var statuses = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .map(i -> Api.as(Api.ADMIN)
                        .header("If-Match", "\"0\"")
                        .body(Map.of(
                                "code",
                                input.get("code"),
                                "name",
                                "Versi " + i,
                                "kind",
                                "OFFICE",
                                "validFrom",
                                "2020-01-01"))
                        .put("/units/" + id)
                        .statusCode())
                .boxed()
                .toList();
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(412);
    }
}
