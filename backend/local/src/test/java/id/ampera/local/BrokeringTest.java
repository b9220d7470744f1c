package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Another sign-on, here a second realm of the same Keycloak, set up as docs/signing-in.md says. */
@EnabledIfEnvironmentVariable(named = "AMPERA_PUBLIC_URL", matches = "http.*")
class BrokeringTest {

    private static final String PPPK = "199101302023212010";
    private static final String UNKNOWN = "197001011990011001";
    private static final String PASSWORD = "kata sandi di tempat lain";
    private static final String OIDC = "/realms/pemerintah/protocol/openid-connect";

    private final String origin = System.getenv("AMPERA_PUBLIC_URL");

    private KeycloakAdmin admin;

    @BeforeEach
    void another_sign_on() throws Exception {
        admin = new KeycloakAdmin();
        admin.create("", partner());
        admin.create("/asn/identity-provider/instances", provider());
        admin.create(
                "/asn/identity-provider/instances/pemerintah/mappers",
                new JsonObject()
                        .put("name", "nip")
                        .put("identityProviderAlias", "pemerintah")
                        .put("identityProviderMapper", "oidc-username-idp-mapper")
                        .put(
                                "config",
                                new JsonObject()
                                        .put("template", "${CLAIM.nip}")
                                        .put("target", "LOCAL")
                                        .put("syncMode", "INHERIT")));
    }

    @AfterEach
    void none() throws Exception {
        admin.delete("/asn/identity-provider/instances/pemerintah");
        admin.delete("/pemerintah");
    }

    @Test
    void somebody_from_there_is_who_has_the_same_nip_here() throws Exception {
        String here = subject(new KeycloakForm(origin).token(PPPK, Keycloak.DEMO_PASSWORD));
        for (int times = 0; times < 2; times++) {
            KeycloakForm browser = new KeycloakForm(origin);
            assertThat(browser.open(Map.of()).body()).contains("Masuk dengan SSO Pemerintah");
            JsonObject claims = KeycloakForm.claims(browser.tokenOf(throughThere(browser, "melati")));
            assertThat(claims.getString("sub")).isEqualTo(here);
            assertThat(claims.getString("preferred_username")).isEqualTo(PPPK);
            // whoever is staff still shows the code of the telephone here
            assertThat(claims.getString("acr")).isEqualTo("password");
        }
    }

    @Test
    void a_stranger_is_refused_in_plain_words_and_gets_no_account() throws Exception {
        int before = Integer.parseInt(admin.get("/asn/users/count"));
        HttpResponse<String> page = throughThere(new KeycloakForm(origin), "orang-lain");
        assertThat(page.body()).contains("Belum ada akun Ampera dengan NIP " + UNKNOWN);
        assertThat(Integer.parseInt(admin.get("/asn/users/count"))).isEqualTo(before);
    }

    @Test
    void the_mail_address_of_somebody_else_opens_nothing() throws Exception {
        // same address as a colleague's, own number
        HttpResponse<String> page = throughThere(new KeycloakForm(origin), "penyamar");
        assertThat(page.body()).contains("Belum ada akun Ampera");
    }

    private HttpResponse<String> throughThere(KeycloakForm browser, String name) throws Exception {
        HttpResponse<String> form = browser.follow(browser.open(Map.of("kc_idp_hint", "pemerintah")));
        assertThat(form.body()).contains("/realms/pemerintah/login-actions/authenticate");
        return browser.fill(form, Map.of("username", name, "password", PASSWORD));
    }

    private static String subject(String token) {
        return KeycloakForm.claims(token).getString("sub");
    }

    private JsonObject provider() {
        return new JsonObject()
                .put("alias", "pemerintah")
                .put("displayName", "SSO Pemerintah")
                .put("providerId", "oidc")
                .put("enabled", true)
                .put("trustEmail", false)
                .put("storeToken", false)
                .put("firstBrokerLoginFlowAlias", "ampera first broker login")
                .put(
                        "config",
                        new JsonObject()
                                .put("clientId", "ampera")
                                .put("clientSecret", "rahasia-dari-sana")
                                .put("clientAuthMethod", "client_secret_post")
                                .put("authorizationUrl", origin + "/auth" + OIDC + "/auth")
                                .put("tokenUrl", admin.base() + OIDC + "/token")
                                .put("jwksUrl", admin.base() + OIDC + "/certs")
                                .put("issuer", origin + "/auth/realms/pemerintah")
                                .put("useJwksUrl", "true")
                                .put("validateSignature", "true")
                                .put("disableUserInfo", "true")
                                .put("pkceEnabled", "true")
                                .put("pkceMethod", "S256")
                                .put("defaultScope", "openid")
                                .put("syncMode", "IMPORT"));
    }

    private JsonObject partner() {
        JsonObject nip = new JsonObject()
                .put("name", "nip")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-usermodel-attribute-mapper")
                .put(
                        "config",
                        new JsonObject()
                                .put("user.attribute", "nip")
                                .put("claim.name", "nip")
                                .put("jsonType.label", "String")
                                .put("id.token.claim", "true")
                                .put("access.token.claim", "true"));
        JsonObject profile = new JsonObject()
                .put(
                        "attributes",
                        new JsonArray()
                                .add(new JsonObject().put("name", "username"))
                                .add(new JsonObject().put("name", "email")))
                .put("unmanagedAttributePolicy", "ENABLED");
        return new JsonObject()
                .put("realm", "pemerintah")
                .put("enabled", true)
                .put(
                        "clients",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("clientId", "ampera")
                                        .put("secret", "rahasia-dari-sana")
                                        .put("publicClient", false)
                                        .put("standardFlowEnabled", true)
                                        .put(
                                                "redirectUris",
                                                new JsonArray()
                                                        .add(origin + "/auth/realms/asn/broker/pemerintah/endpoint"))
                                        .put("protocolMappers", new JsonArray().add(nip))))
                .put(
                        "components",
                        new JsonObject()
                                .put(
                                        "org.keycloak.userprofile.UserProfileProvider",
                                        new JsonArray()
                                                .add(new JsonObject()
                                                        .put("providerId", "declarative-user-profile")
                                                        .put(
                                                                "config",
                                                                new JsonObject()
                                                                        .put(
                                                                                "kc.user.profile.config",
                                                                                new JsonArray()
                                                                                        .add(profile.encode()))))))
                .put(
                        "users",
                        new JsonArray()
                                .add(person("melati", "melati@pemerintah.example", PPPK))
                                .add(person("orang-lain", "orang@pemerintah.example", UNKNOWN))
                                .add(person("penyamar", PPPK + "@ampera.example", "197001011990011002")));
    }

    private static JsonObject person(String name, String email, String nip) {
        return new JsonObject()
                .put("username", name)
                .put("email", email)
                .put("emailVerified", true)
                .put("enabled", true)
                .put("attributes", new JsonObject().put("nip", new JsonArray().add(nip)))
                .put(
                        "credentials",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("type", "password")
                                        .put("value", PASSWORD)
                                        .put("temporary", false)));
    }
}
