package id.ampera.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SignInApiTest {

    @Test
    void everybody_with_a_valid_token_learns_who_they_are() {
        Api.as(Api.ADMIN).get("/me").then().statusCode(200).body("can", hasItem("units.create"));
        Api.as(Api.STRANGER).get("/me").then().statusCode(200).body("roles", contains(Role.RESPONDENT));
    }

    @Test
    void expired_foreign_and_forged_tokens_are_refused() {
        for (var token : List.of(
                Tokens.expired(Api.ADMIN),
                Tokens.ofAnotherRealm(Api.ADMIN),
                Tokens.signedByAnother(Api.ADMIN),
                "nonsense")) {
            Api.withToken(token)
                    .get("/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-signed-in"));
        }
    }

    @Test
    void a_service_sees_what_its_scopes_allow() {
        Api.withToken(Tokens.ofService("organisation:read"))
                .get("/units")
                .then()
                .statusCode(200);
        Api.withToken(Tokens.ofService("results:read")).get("/units").then().statusCode(403);
        Api.withToken(Tokens.ofService("organisation:read")).get("/me").then().statusCode(403);
    }

    @Test
    void a_granted_role_counts_from_the_next_request() {
        var nip = Given.nip(true);
        var id = Given.employee(nip, Given.unit());
        Api.as(nip).get("/units").then().statusCode(403);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", List.of("evaluator"), "units", List.of()))
                .put("/accounts/" + id)
                .then()
                .statusCode(200)
                .body("roles", contains("evaluator"));
        Api.as(nip).get("/units").then().statusCode(200);
    }

    @Test
    void staff_roles_count_only_after_the_second_step_of_signing_in() {
        for (var role : List.of(Role.EVALUATOR, Role.DECISION_MAKER, Role.UNIT_OFFICER)) {
            var nip = Given.staff(role);
            var byPassword = Tokens.byPasswordAlone(nip);
            Api.withToken(byPassword)
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("roles", contains(Role.RESPONDENT))
                    .body("secondFactorMissing", equalTo(true))
                    .body("unitScope", hasSize(0));
            Api.withToken(byPassword).get("/units").then().statusCode(403);
            Api.withToken(byPassword).get("/me/surveys").then().statusCode(200);
            Api.as(nip).get("/me").then().body("roles", hasItem(role)).body("secondFactorMissing", equalTo(false));
            Api.as(nip).get("/units").then().statusCode(200);
        }
        // an administrator neither
        Api.withToken(Tokens.byPasswordAlone(Api.ADMIN)).get("/units").then().statusCode(403);
        Api.withToken(Tokens.byPasswordAlone(Api.STRANGER))
                .get("/me")
                .then()
                .body("secondFactorMissing", equalTo(false));
    }

    @Test
    void an_unknown_role_is_refused() {
        var id = Given.employee(Given.nip(true), Given.unit());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", List.of("king"), "units", List.of()))
                .put("/accounts/" + id)
                .then()
                .statusCode(400);
    }
}
