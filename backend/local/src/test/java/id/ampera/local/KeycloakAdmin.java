package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The administrator of Keycloak itself, as whom a test sets up another realm. */
final class KeycloakAdmin {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base = System.getenv("AMPERA_OIDC_URL").replaceFirst("/realms/.*", "");
    private final String token;

    KeycloakAdmin() throws Exception {
        String form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMIN + "&password="
                + System.getenv("AMPERA_KEYCLOAK_ADMIN_PASSWORD");
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        token = new JsonObject(answer.body()).getString("access_token");
    }

    /** How Keycloak reaches itself. */
    String base() {
        return base;
    }

    String get(String path) throws Exception {
        return send(path, "GET", "", 200);
    }

    void create(String path, JsonObject what) throws Exception {
        send(path, "POST", what.encode(), 201);
    }

    void delete(String path) throws Exception {
        send(path, "DELETE", "", 204);
    }

    private String send(String path, String method, String body, int status) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/admin/realms" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
        return answer.body();
    }
}
