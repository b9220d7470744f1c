package id.ampera.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ampera.access.AccessLoading;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.Realm;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On the Keycloak that {@code exec} of the launcher starts. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@EnabledIfEnvironmentVariable(named = "AMPERA_PROVISIONING_SECRET", matches = ".+")
class AuthenticatorTest {
    private static final Map<String, Object> TELEPHONE = Map.of(
            "type",
            "otp",
            "userLabel",
            "Ponsel lama",
            "secretData",
            "{\"value\":\"rahasia-uji-yang-cukup-panjang\"}",
            "credentialData",
            "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");

    @Inject
    AccessLoading access;

    private static void account(String nip) {
        Realm.users()
                .body(Map.of("username", nip, "enabled", true, "credentials", List.of(TELEPHONE)))
                .post("/users")
                .then()
                .statusCode(201);
    }

    private static List<String> credentials(String nip) {
        var id = Realm.accounts(nip).get(0).get("id");
        return Realm.users().get("/users/" + id + "/credentials").jsonPath().getList("type");
    }

    private static String idOf(String nip) {
        return Api.as(nip).get("/me").jsonPath().getString("employeeId");
    }

    @Test
    void an_administrator_takes_out_a_lost_telephone() {
        var nip = Given.staff(Role.EVALUATOR);
        var id = idOf(nip);
        account(nip);
        assertThat(credentials(nip)).containsExactly("otp");
        Api.as(Api.ADMIN).get("/accounts/" + id).then().body("can", hasItem("removeAuthenticator"));
        Api.as(Api.ADMIN).delete("/accounts/" + id + "/authenticator").then().statusCode(204);
        assertThat(credentials(nip)).isEmpty();
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectId=" + id)
                .then()
                .body("items.action", hasItem("account.authenticator-removed"));
        // a second click has nothing to take out
        Api.as(Api.ADMIN)
                .delete("/accounts/" + id + "/authenticator")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-authenticator"));
    }

    @Test
    void nobody_else_may() {
        var nip = Given.staff(Role.EVALUATOR);
        Api.as(nip).delete("/accounts/" + idOf(nip) + "/authenticator").then().statusCode(403);
        Api.as(Api.ADMIN)
                .delete("/accounts/" + UUID.randomUUID() + "/authenticator")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_takes_out_their_own() {
        var admin = Given.staff(Role.ADMIN);
        var own = idOf(admin);
        try {
            Api.as(admin).get("/accounts/" + own).then().body("can", not(hasItem("removeAuthenticator")));
            Api.as(admin)
                    .delete("/accounts/" + own + "/authenticator")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/own-authenticator"));
        } finally {
            // the first administrator, as whom everything else is done, is one only while there is no other
            QuarkusTransaction.requiringNew().run(() -> access.grant(UUID.fromString(own), Set.of(), Set.of()));
        }
    }
}
