package id.ampera.enrolment;

import static id.ampera.testsupport.GivenCampaign.audience;
import static id.ampera.testsupport.GivenCampaign.input;
import static id.ampera.testsupport.GivenCampaign.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.access.SignIns;
import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.Realm;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On the Keycloak that {@code exec} of the launcher starts. More than 300 lines, since its cases share one worker. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@EnabledIfEnvironmentVariable(named = "AMPERA_PROVISIONING_SECRET", matches = ".+")
class EnrolmentTest {
    @Inject
    EnrolmentWorker worker;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AccountKeeper accounts;

    @Inject
    ActivationService activations;

    @Inject
    EnrolmentConfig config;

    @Inject
    SignIns signIns;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private static JsonPath start(Map<String, Object> chosen) {
        return Api.as(Api.ADMIN)
                .body(chosen)
                .post("/enrolments")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    private static JsonPath show(String id) {
        return Api.as(Api.ADMIN).get("/enrolments/" + id).jsonPath();
    }

    private JsonPath done(Map<String, Object> chosen) {
        var id = start(chosen).getString("id");
        worker.tick();
        var view = show(id);
        assertThat(view.getString("status")).isEqualTo("DONE");
        return view;
    }

    @Test
    void only_administrators_make_accounts() {
        for (var nip : List.of(Api.STRANGER, Given.staff(Role.EVALUATOR), Given.staff(Role.UNIT_OFFICER))) {
            Api.as(nip)
                    .body(Map.of("existing", true))
                    .post("/enrolments")
                    .then()
                    .statusCode(403);
            Api.as(nip).get("/enrolments").then().statusCode(403);
        }
        Api.anonymous().get("/enrolments").then().statusCode(401);
        Api.as(Api.ADMIN).get("/enrolments/" + UUID.randomUUID()).then().statusCode(404);
        Api.as(Api.ADMIN)
                .get("/enrolments/" + UUID.randomUUID() + "/people")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_not_there_is_named() {
        var unknown = UUID.randomUUID().toString();
        var draft = GivenCampaign.draft(input(audience(5), "NAMED"));
        Map<Map<String, Object>, String> wrong = Map.of(
                Map.of("campaignId", unknown), "campaign-unknown /campaignId",
                Map.of("unitIds", List.of(unknown)), "unit-unknown /unitIds",
                Map.of("employeeIds", List.of(unknown)), "employees-unknown /employeeIds",
                Map.of("campaignId", draft), "nobody-invited /campaignId");
        wrong.forEach((chosen, expected) -> Api.as(Api.ADMIN)
                .body(chosen)
                .post("/enrolments")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + expected.split(" ")[0]))
                .body("errors[0].pointer", equalTo(expected.split(" ")[1])));
        Api.as(Api.ADMIN)
                .body(Map.of())
                .post("/enrolments")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/nobody-chosen"));
    }

    @Test
    void whom_a_campaign_invites_gets_an_account_once() {
        var audience = audience(23);
        var campaign = published(input(audience, "NAMED"));
        var first = done(Map.of("campaignId", campaign));
        assertThat(first.getInt("people")).isEqualTo(23);
        assertThat(first.getInt("created")).isEqualTo(23);
        assertThat(first.getString("kind")).isEqualTo("CAMPAIGN");
        var account = Realm.account(audience.nips().get(0));
        assertThat(account.getBoolean("enabled")).isTrue();
        assertThat(account.getString("firstName")).isEqualTo("Pegawai");
        assertThat(account.getString("lastName")).startsWith("Uji ");
        assertThat(account.getString("attributes.locale[0]")).isEqualTo("id");

        var again = done(Map.of("campaignId", campaign));
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(23);
    }

    @Test
    void who_left_is_disabled_and_who_comes_back_is_enabled_again() {
        var unit = Given.unit();
        var nip = Given.nip(true);
        var stays = Given.nip(false);
        var id = Given.employee(nip, unit);
        Given.employee(stays, unit);
        done(Map.of("unitIds", List.of(unit)));
        Api.as(Api.ADMIN).post("/employees/" + id + "/deactivate").then().statusCode(200);
        assertThat(done(Map.of("unitIds", List.of(unit))).getInt("disabled")).isEqualTo(1);
        assertThat(Realm.account(nip).getBoolean("enabled")).isFalse();
        assertThat(Realm.account(stays).getBoolean("enabled")).isTrue();

        Api.as(Api.ADMIN).post("/employees/" + id + "/reactivate").then().statusCode(200);
        assertThat(done(Map.of("unitIds", List.of(unit))).getInt("changed")).isEqualTo(1);
        assertThat(Realm.account(nip).getBoolean("enabled")).isTrue();
    }

    @Test
    void a_new_nip_renames_the_account_and_the_person_keeps_the_rights_meanwhile() {
        var unit = Given.unit();
        var old = Given.nip(true);
        var next = Given.nip(true);
        var id = Given.employee(old, unit);
        done(Map.of("employeeIds", List.of(id)));
        var subject = Realm.account(old).getString("id");
        var moved = Given.employeeInput(next, Given.unit());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(moved)
                .put("/employees/" + id)
                .then()
                .statusCode(200);
        // signed in before the account was renamed
        Api.withToken(Tokens.of(old, subject)).get("/me").then().body("employeeId", equalTo(id));

        assertThat(done(Map.of("employeeIds", List.of(id))).getInt("changed")).isEqualTo(1);
        assertThat(Realm.accounts(old)).isEmpty();
        assertThat(Realm.account(next).getString("id")).isEqualTo(subject);
    }

    @Test
    void an_account_made_by_hand_is_taken_over_but_never_that_of_somebody_else() {
        var unit = Given.unit();
        var nip = Given.nip(false);
        Realm.users()
                .body(Map.of("username", nip, "enabled", true))
                .post("/users")
                .then()
                .statusCode(201);
        var id = Given.employee(nip, unit);
        assertThat(done(Map.of("employeeIds", List.of(id))).getInt("changed")).isEqualTo(1);

        // somebody renamed it by hand to the number of another employee
        var of = Given.nip(false);
        var account = Realm.account(nip);
        Realm.users()
                .body(Map.of("username", of, "firstName", account.getString("firstName")))
                .put("/users/" + account.getString("id"))
                .then()
                .statusCode(204);
        var other = Given.employee(of, unit);
        var view = done(Map.of("employeeIds", List.of(other)));
        assertThat(Realm.account(of).getString("lastName")).as("untouched").isEqualTo(account.getString("lastName"));
        assertThat(view.getInt("refused")).isEqualTo(1);
        Api.as(Api.ADMIN)
                .queryParam("outcome", "REFUSED")
                .get("/enrolments/" + view.getString("id") + "/people")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(other)))
                .body("items[0].problem", equalTo("nip-in-use"))
                .body(not(Matchers.containsString(of)));
    }

    @Test
    void while_keycloak_is_away_the_job_waits_with_a_name_and_then_goes_on() {
        var id = Given.employee(Given.nip(true), Given.unit());
        var job = start(Map.of("employeeIds", List.of(id))).getString("id");
        new EnrolmentWorker(
                        enrolments, new AccountKeeper(new KeycloakUsers(nowhere(), json, clock), signIns), activations)
                .tick();
        var waiting = show(job);
        assertThat(waiting.getString("status")).isEqualTo("WAITING");
        assertThat(waiting.getString("problem")).isEqualTo("sign-on-away");
        assertThat(waiting.getInt("seen")).isZero();
        worker.tick();
        assertThat(show(job).getString("status")).as("not before its time").isEqualTo("WAITING");

        Api.as(Api.ADMIN).post("/enrolments/" + job + "/retry").then().statusCode(200);
        worker.tick();
        var done = show(job);
        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getString("problem")).isNull();
        assertThat(done.getInt("created")).isEqualTo(1);
        Api.as(Api.ADMIN)
                .post("/enrolments/" + job + "/retry")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/enrolment-ended"));
    }

    @Test
    void what_a_kill_interrupts_between_keycloak_and_us_ends_as_if_it_had_not_been() {
        var audience = audience(5);
        var job = start(Map.of("employeeIds", audience.employeeIds())).getString("id");
        assertThat(enrolments.take()).contains(UUID.fromString(job));
        // the process dies after Keycloak has made these accounts, before anything of it is kept
        for (var each : enrolments.next(UUID.fromString(job), 2)) accounts.bring(each.entry(), each.subject());
        assertThat(show(job).getInt("seen")).isZero();

        Api.as(Api.ADMIN).post("/enrolments/" + job + "/retry").then().statusCode(200);
        worker.tick();
        var view = show(job);
        assertThat(view.getString("status")).isEqualTo("DONE");
        assertThat(view.getInt("created") + view.getInt("unchanged")).isEqualTo(5);
        for (var nip : audience.nips()) assertThat(Realm.accounts(nip)).hasSize(1);
    }

    @Test
    void a_stopped_job_touches_nobody_and_the_trail_names_nobody() {
        var nip = Given.nip(true);
        var id = Given.employee(nip, Given.unit());
        var job = start(Map.of("employeeIds", List.of(id))).getString("id");
        Api.as(Api.ADMIN)
                .post("/enrolments/" + job + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        worker.tick();
        assertThat(Realm.accounts(nip)).isEmpty();
        Api.as(Api.ADMIN)
                .queryParam("subjectId", job)
                .get("/audit-entries")
                .then()
                .body("items.action", containsInAnyOrder("enrolment.started", "enrolment.cancelled"))
                .body(not(Matchers.containsString("Pegawai Uji")))
                .body(not(Matchers.containsString(nip)));
    }

    @Test
    void the_service_account_may_keep_users_and_nothing_else() {
        for (var path : List.of("/clients", "/roles", "/events", "/admin-events", "/components")) {
            Realm.users().get(path).then().statusCode(403);
        }
        var id = Given.employee(Given.nip(true), Given.unit());
        done(Map.of("employeeIds", List.of(id)));
        Realm.users().body(Map.of()).put("").then().statusCode(403);
    }

    private EnrolmentConfig nowhere() {
        return new EnrolmentConfig() {
            @Override
            public String realmUrl() {
                return "http://127.0.0.1:9/auth/realms/asn";
            }

            @Override
            public String clientId() {
                return config.clientId();
            }

            @Override
            public Optional<String> secret() {
                return config.secret();
            }

            @Override
            public String publicUrl() {
                return config.publicUrl();
            }

            @Override
            public String tick() {
                return config.tick();
            }

            @Override
            public String comparison() {
                return config.comparison();
            }
        };
    }
}
