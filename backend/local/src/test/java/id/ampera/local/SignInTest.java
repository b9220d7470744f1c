package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Realm, gateway and API together, on the running system that {@code exec --system} names. */
@EnabledIfEnvironmentVariable(named = "AMPERA_PUBLIC_URL", matches = "http.*")
class SignInTest {

    private static final String ADMIN = "198203142006041003";
    private static final String PPPK = "199101302023212010";

    private final String origin = System.getenv("AMPERA_PUBLIC_URL");
    private final KeycloakForm keycloak = new KeycloakForm(origin);

    @Test
    void a_demo_account_signs_in_through_the_form_and_the_api_knows_it() throws Exception {
        String token = keycloak.token(ADMIN, Keycloak.DEMO_PASSWORD);
        JsonObject claims = KeycloakForm.claims(token);
        assertThat(claims.getString("preferred_username")).isEqualTo(ADMIN);
        assertThat(claims.getString("aud")).isEqualTo("ampera-api");
        assertThat(claims.getString("iss")).isEqualTo(origin + "/auth/realms/asn");
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isLessThanOrEqualTo(300);
        assertThat(me(token).getJsonArray("roles").getList()).contains("admin");
    }

    @Test
    void a_pppk_signs_in_as_respondent() throws Exception {
        assertThat(me(keycloak.token(PPPK, Keycloak.DEMO_PASSWORD))
                        .getJsonArray("roles")
                        .getList())
                .containsExactly("respondent");
    }

    @Test
    void a_wrong_password_leads_back_to_the_form_in_indonesian() throws Exception {
        var answer = keycloak.signIn(PPPK, "salah-sekali-2026");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"id\"").contains("id=\"kc-form-login\"");
    }

    @Test
    void the_sign_in_page_is_our_own_and_light_and_takes_nothing_from_elsewhere() throws Exception {
        var page = keycloak.open(Map.of());
        assertThat(page.body()).contains("Masuk dengan NIP").contains("<title>Masuk - Ampera</title>");
        Set<String> parts = Pattern.compile("<(?:link|script|img)[^>]* (?:href|src)=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(parts).hasSize(3).allMatch(part -> part.startsWith("/auth/resources/"));
        int weight = page.body().length();
        for (String part : parts) {
            var answer = keycloak.get(part);
            assertThat(answer.statusCode()).as(part).isEqualTo(200);
            weight += answer.body().length();
        }
        assertThat(weight).as("bytes, not packed").isLessThan(16_000);
    }

    @Test
    void the_sign_in_page_speaks_english_too() throws Exception {
        assertThat(keycloak.open(Map.of("ui_locales", "en")).body())
                .contains("lang=\"en\"")
                .contains("Sign in with NIP");
    }

    @Test
    void sign_in_without_pkce_or_to_a_foreign_address_is_refused() throws Exception {
        var withoutPkce = keycloak.open(Map.of("code_challenge", "", "code_challenge_method", ""));
        assertThat(withoutPkce.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
        for (String foreign : new String[] {
            "https://jahat.example/callback", "http://localhost.jahat.example/", "http://localhost@jahat.example/"
        }) {
            assertThat(keycloak.open(Map.of("redirect_uri", foreign)).statusCode())
                    .as(foreign)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_password_never_goes_to_the_token_endpoint() throws Exception {
        var answer = keycloak.tokenAnswer(Map.of(
                "grant_type",
                "password",
                "client_id",
                "ampera-web",
                "username",
                ADMIN,
                "password",
                Keycloak.DEMO_PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void nobody_registers_an_account() throws Exception {
        var answer = keycloak.get("/auth/realms/asn/protocol/openid-connect/registrations?client_id=ampera-web"
                + "&response_type=code&scope=openid&redirect_uri=" + origin + "/callback");
        assertThat(answer.body()).doesNotContain("kc-register-form");
    }

    @Test
    void a_program_gets_what_its_scopes_say() throws Exception {
        String reader = service("organisation:read");
        assertThat(keycloak.get("/api/v1/units", "Authorization", "Bearer " + reader)
                        .statusCode())
                .isEqualTo(200);
        assertThat(keycloak.get("/api/v1/units", "Authorization", "Bearer " + service("results:read"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_that_was_tampered_with_is_refused() throws Exception {
        String[] parts = keycloak.token(PPPK, Keycloak.DEMO_PASSWORD).split("\\.");
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(KeycloakForm.claims(String.join(".", parts))
                        .put("preferred_username", ADMIN)
                        .toString()
                        .getBytes());
        var answer = keycloak.get("/api/v1/me", "Authorization", "Bearer " + parts[0] + "." + forged + "." + parts[2]);
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private String service(String scope) throws Exception {
        return keycloak.accessToken(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "ampera-integration",
                "client_secret",
                System.getenv("AMPERA_INTEGRATION_SECRET"),
                "scope",
                scope));
    }

    private JsonObject me(String token) throws Exception {
        var answer = keycloak.get("/api/v1/me", "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }
}
