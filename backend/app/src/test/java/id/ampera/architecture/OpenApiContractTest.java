package id.ampera.architecture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Walks the contract of the running application, so that no operation is forgotten. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpenApiContractTest {
    /** Operations for everybody, each one reviewed. */
    private static final Set<String> PUBLIC = Set.of(
            "get /api/v1/about",
            // what a decision maker has released
            "get /api/v1/public/evaluations/{id}",
            // the way out of reminders, from a mail: the token is sealed and says all
            "get /api/v1/reminder-stops/{token}",
            "post /api/v1/reminder-stops/{token}",
            // for those who have a printed card and no password yet
            "post /api/v1/activations",
            "post /api/v1/activations/check",
            // the anonymous mode: what is fetched and sent without credentials names nobody
            "get /api/v1/campaigns/{id}/manifest",
            "get /api/v1/campaigns/{id}/questionnaire",
            "get /api/v1/questionnaire-pictures/{sha256}",
            "get /api/v1/campaigns/{id}/ballots",
            "get /api/v1/campaigns/{id}/destruction",
            "get /api/v1/public/manifests",
            "post /api/v1/campaigns/{id}/anonymous-drafts",
            "post /api/v1/campaigns/{id}/anonymous-drafts/read",
            "post /api/v1/campaigns/{id}/anonymous-drafts/discard",
            "post /api/v1/campaigns/{id}/anonymous-submissions",
            "post /api/v1/campaigns/{id}/anonymous-withdrawals",
            // the public mode: nobody has an account; work and the device's own bytes stand in its place
            "get /api/v1/public/campaigns/{id}",
            "post /api/v1/campaigns/{id}/challenges",
            "post /api/v1/campaigns/{id}/public-submissions");

    /** Operations for every signed-in civil servant, each one reviewed; what they reach is the caller's own. */
    private static final Set<String> OWN = Set.of(
            "get /api/v1/me",
            "get /api/v1/me/surveys",
            "put /api/v1/me/notices/settings",
            "post /api/v1/campaigns/{id}/ballots",
            "post /api/v1/campaigns/{id}/answer-files",
            "post /api/v1/campaigns/{id}/submissions");

    private record Operation(String method, String path, JsonNode node) {
        String name() {
            return method + " " + path;
        }
    }

    private static List<Operation> operations() throws IOException {
        var text = Api.anonymous()
                .queryParam("format", "json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var operations = new ArrayList<Operation>();
        new ObjectMapper().readTree(text).path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(each -> {
                    if (Set.of("get", "put", "post", "delete").contains(each.getKey())) {
                        operations.add(new Operation(each.getKey(), path.getKey(), each.getValue()));
                    }
                }));
        assertThat(operations).hasSizeGreaterThan(10);
        return operations;
    }

    private static int call(Operation operation, String token) {
        var path = operation
                .path()
                .replaceFirst("^/api/v1", "")
                .replaceAll("\\{[^}]+}", "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f");
        var request = token == null ? Api.anonymous() : Api.withToken(token);
        if (operation.node().at("/requestBody/content").has("multipart/form-data")) {
            request.contentType("multipart/form-data").multiPart("file", "x");
        } else if (operation.node().at("/requestBody/content").has("message/rfc822")) {
            request.contentType("message/rfc822").body("x".getBytes());
        } else if (!operation.method().equals("get")) {
            request.body(Map.of()).header("If-Match", "\"0\"");
        }
        return request.request(operation.method(), path).statusCode();
    }

    @Test
    void nobody_gets_in_without_a_token() throws IOException {
        var open = new TreeSet<String>();
        for (var operation : operations()) {
            if (!PUBLIC.contains(operation.name()) && call(operation, null) != 401) open.add(operation.name());
        }
        assertThat(open).isEmpty();
    }

    @Test
    void a_stranger_sees_nothing_but_themselves() throws IOException {
        var open = new TreeSet<String>();
        for (var operation : operations()) {
            var status = call(operation, Tokens.of(Api.STRANGER));
            if (status != 403 && status != 404 && !PUBLIC.contains(operation.name())) open.add(operation.name());
        }
        assertThat(open).containsExactlyInAnyOrderElementsOf(OWN);
    }

    @Test
    void a_body_that_the_contract_calls_optional_may_be_absent() throws IOException {
        var optional = operations().stream()
                .filter(each -> each.node().has("requestBody"))
                .filter(each -> !each.node().at("/requestBody/required").asBoolean())
                .toList();
        assertThat(optional).isNotEmpty();
        for (var operation : optional) {
            var path = operation
                    .path()
                    .replaceFirst("^/api/v1", "")
                    .replaceAll("\\{[^}]+}", "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f");
            given().basePath("/api/v1")
                    .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN))
                    .request(operation.method(), path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void every_operation_is_described_and_tells_its_errors() throws IOException {
        for (var operation : operations()) {
            assertThat(operation.node().path("summary").asText())
                    .as(operation.name())
                    .isNotBlank();
            assertThat(operation.node().path("description").asText())
                    .as(operation.name())
                    .isNotBlank();
            assertThat(operation.node().path("operationId").asText())
                    .as(operation.name())
                    .isNotBlank();
            assertThat(operation.node().path("responses").has("500"))
                    .as(operation.name())
                    .isTrue();
        }
    }
}
