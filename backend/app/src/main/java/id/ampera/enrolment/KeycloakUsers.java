package id.ampera.enrolment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ampera.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Users of the realm through Keycloak's admin interface, as the service account that may keep users and nothing else.
 * Goes from server to server: what stands in these addresses is in no log and passes no proxy.
 */
@ApplicationScoped
class KeycloakUsers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Keycloak waits for the mail server itself. */
    private static final Duration PATIENCE_FOR_MAIL = Duration.ofSeconds(20);

    private static final Duration RENEWAL = Duration.ofSeconds(30);

    private final EnrolmentConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private String token;
    private Instant tokenEnds = Instant.EPOCH;

    KeycloakUsers(EnrolmentConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    boolean isSetUp() {
        return config.secret().filter(secret -> !secret.isBlank()).isPresent();
    }

    Optional<ObjectNode> find(String id) {
        var answer = send(request("/users/" + encoded(id)).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of((ObjectNode) read(expect(answer, 200)));
    }

    Optional<ObjectNode> findByName(String username) {
        var answer = send(request("/users?exact=true&briefRepresentation=false&username=" + encoded(username))
                .GET());
        var found = read(expect(answer, 200));
        return found.isEmpty() ? Optional.empty() : Optional.of((ObjectNode) found.get(0));
    }

    /** The id of the new user; nothing when there is one of this name. */
    Optional<String> create(ObjectNode user) {
        var answer = send(request("/users").POST(BodyPublishers.ofString(user.toString())));
        if (answer.statusCode() == 409) return Optional.empty();
        var location = expect(answer, 201).headers().firstValue("Location").orElseThrow();
        return Optional.of(location.substring(location.lastIndexOf('/') + 1));
    }

    void update(String id, ObjectNode user) {
        expect(send(request("/users/" + encoded(id)).PUT(BodyPublishers.ofString(user.toString()))), 204);
    }

    boolean hasPassword(String id) {
        return !credentials(id, "password").isEmpty();
    }

    /** Ids of the authenticator apps that were set up. */
    List<String> authenticators(String id) {
        return credentials(id, "otp");
    }

    private List<String> credentials(String id, String type) {
        var answer = send(request("/users/" + encoded(id) + "/credentials").GET());
        if (answer.statusCode() == 404) return List.of();
        var found = new ArrayList<String>();
        for (var each : read(expect(answer, 200)))
            if (type.equals(each.path("type").asText()))
                found.add(each.path("id").asText());
        return found;
    }

    void removeCredential(String id, String credential) {
        expect(
                send(request("/users/" + encoded(id) + "/credentials/" + encoded(credential))
                        .DELETE()),
                204);
    }

    /** @throws Problem one of those about passwords, pointing to {@code /password} */
    void setPassword(String id, String password) {
        var credential = json.createObjectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        var answer = send(request("/users/" + encoded(id) + "/reset-password")
                .PUT(BodyPublishers.ofString(credential.toString())));
        if (answer.statusCode() == 400) {
            throw switch (read(answer).path("error").asText()) {
                case "invalidPasswordMinLengthMessage" -> EnrolmentProblem.PASSWORD_TOO_SHORT.at("/password");
                case "invalidPasswordNotUsernameMessage" -> EnrolmentProblem.PASSWORD_IS_NIP.at("/password");
                default -> EnrolmentProblem.PASSWORD_REFUSED.at("/password");
            };
        }
        expect(answer, 204);
    }

    /** Keycloak sends a link with which its owner chooses a password. False when the mail could not be sent. */
    boolean mailActivation(String id, Duration validity) {
        var answer = send(
                request("/users/" + encoded(id) + "/execute-actions-email?client_id=ampera-web&lifespan="
                                + validity.toSeconds())
                        .PUT(BodyPublishers.ofString("[\"UPDATE_PASSWORD\"]")),
                PATIENCE_FOR_MAIL);
        if (answer.statusCode() == 500 || answer.statusCode() == 400) return false;
        expect(answer, 204);
        return true;
    }

    void endSessions(String id) {
        expect(send(request("/users/" + encoded(id) + "/logout").POST(BodyPublishers.noBody())), 204);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(config.realmUrl().replaceFirst("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private synchronized String token() {
        if (clock.instant().isBefore(tokenEnds)) return token;
        var form = "grant_type=client_credentials&client_id=" + encoded(config.clientId()) + "&client_secret="
                + encoded(config.secret().orElseThrow(EnrolmentProblem.NOT_SET_UP::raise));
        var answer = send(HttpRequest.newBuilder(URI.create(config.realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        // a wrong secret is 401, an unknown client 400 or 401
        if (answer.statusCode() >= 400 && answer.statusCode() < 500) throw EnrolmentProblem.SIGN_ON_REFUSES_US.raise();
        var granted = read(expect(answer, 200));
        token = granted.path("access_token").asText();
        tokenEnds =
                clock.instant().plusSeconds(granted.path("expires_in").asLong()).minus(RENEWAL);
        return token;
    }

    private synchronized void forgetToken() {
        tokenEnds = Instant.EPOCH;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Duration patience) {
        try {
            return http.send(request.timeout(patience).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EnrolmentProblem.SIGN_ON_AWAY.raise();
        } catch (IOException e) {
            throw EnrolmentProblem.SIGN_ON_AWAY.raise();
        }
    }

    private HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() == status) return answer;
        // of a Keycloak that was set up anew: the next try asks for another
        if (answer.statusCode() == 401) forgetToken();
        throw problem(answer.statusCode());
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400 -> EnrolmentProblem.ACCOUNT_REFUSED.raise();
            case 401, 403 -> EnrolmentProblem.SIGN_ON_REFUSES_US.raise();
            case 409 -> EnrolmentProblem.NIP_IN_USE.raise();
            default -> EnrolmentProblem.SIGN_ON_AWAY.raise();
        };
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw EnrolmentProblem.SIGN_ON_AWAY.raise();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
