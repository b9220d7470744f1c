package id.ampera.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.Realm;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Cards and their codes, on the Keycloak that {@code exec} of the launcher starts. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@EnabledIfEnvironmentVariable(named = "AMPERA_PROVISIONING_SECRET", matches = ".+")
class ActivationTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}");
    private static final String PASSWORD = "sungai musi di waktu pagi";

    @Inject
    EnrolmentWorker worker;

    @Inject
    DataSource database;

    private record Someone(String nip, String id, String job) {}

    private Someone someone(Map<String, Object> more) {
        var nip = Given.nip(true);
        var input = Given.employeeInput(nip, Given.unit());
        input.putAll(more);
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/employees")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var job = Api.as(Api.ADMIN)
                .body(Map.of("employeeIds", List.of(id), "mail", !more.isEmpty()))
                .post("/enrolments")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        worker.tick();
        return new Someone(nip, id, job);
    }

    private static ValidatableResponse cards(String job, Map<String, Object> request) {
        return Api.as(Api.ADMIN)
                .body(request)
                .post("/enrolments/" + job + "/cards")
                .then();
    }

    private static List<String> codes(String job, Map<String, Object> request) throws IOException {
        var pdf = cards(job, request)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var found = new ArrayList<String>();
            var matcher = CODE.matcher(new PDFTextStripper().getText(document));
            while (matcher.find()) found.add(matcher.group());
            return found;
        }
    }

    private static ValidatableResponse activate(String nip, String code, String password) {
        return Api.anonymous()
                .body(Map.of("nip", nip, "code", code, "password", password))
                .post("/activations")
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("type", equalTo("/problems/code-refused"));
    }

    private static boolean hasPassword(String nip) {
        var id = Realm.account(nip).getString("id");
        return Realm.users()
                .get("/users/" + id + "/credentials")
                .jsonPath()
                .getList("type")
                .contains("password");
    }

    @Test
    void a_code_works_once_and_a_password_that_is_refused_does_not_use_it_up() throws Exception {
        var person = someone(Map.of());
        var code = codes(person.job(), Map.of()).get(0);
        Api.anonymous()
                .body(Map.of("nip", person.nip(), "code", code.toLowerCase().replace("-", " ")))
                .post("/activations/check")
                .then()
                .statusCode(204);
        activate(person.nip(), code, "pendek")
                .statusCode(422)
                .body("type", equalTo("/problems/password-too-short"))
                .body("errors[0].pointer", equalTo("/password"));
        activate(person.nip(), code, person.nip()).statusCode(422).body("type", equalTo("/problems/password-is-nip"));
        assertThat(hasPassword(person.nip())).isFalse();
        activate(person.nip(), code, PASSWORD).statusCode(204);
        assertThat(hasPassword(person.nip())).isTrue();
        refused(activate(person.nip(), code, PASSWORD));
    }

    @Test
    void whatever_is_wrong_is_refused_in_the_same_words_and_a_found_card_stops_after_five_guesses() throws Exception {
        var person = someone(Map.of());
        var code = codes(person.job(), Map.of()).get(0);
        refused(activate(person.nip(), "0000-0000-0000-0000", PASSWORD));
        refused(activate("bukan nip", code, PASSWORD));
        refused(activate(Given.nip(false), code, PASSWORD));
        for (int i = 0; i < 2; i++) refused(activate(Given.nip(false), code, PASSWORD));
        Api.anonymous()
                .body(Map.of("nip", person.nip(), "code", code))
                .post("/activations/check")
                .then()
                .statusCode(204);
        refused(activate(Api.STRANGER, code, PASSWORD));
        refused(activate(person.nip(), code, PASSWORD));
        assertThat(hasPassword(person.nip())).isFalse();
    }

    @Test
    void a_new_card_makes_the_one_before_it_void_and_nobody_gets_a_second_one_unasked() throws Exception {
        var person = someone(Map.of());
        var first = codes(person.job(), Map.of()).get(0);
        cards(person.job(), Map.of()).statusCode(409).body("type", equalTo("/problems/no-cards-needed"));
        var second = codes(person.job(), Map.of("employeeIds", List.of(person.id()), "language", "en"))
                .get(0);
        refused(activate(person.nip(), first, PASSWORD));
        activate(person.nip(), second, PASSWORD).statusCode(204);
        cards(person.job(), Map.of("employeeIds", List.of(person.id())))
                .statusCode(409)
                .body("type", equalTo("/problems/no-cards-needed"));
    }

    @Test
    void codes_are_kept_as_hashes_only() throws Exception {
        var person = someone(Map.of());
        var code = codes(person.job(), Map.of()).get(0);
        assertThat(Tables.snapshot(database).values())
                .as("every row of every table")
                .allSatisfy(rows ->
                        assertThat(rows).noneMatch(row -> row.contains(code) || row.contains(code.replace("-", ""))));
    }

    @Test
    void somebody_who_left_cannot_activate_an_account() throws Exception {
        var person = someone(Map.of());
        var code = codes(person.job(), Map.of()).get(0);
        Api.as(Api.ADMIN)
                .post("/employees/" + person.id() + "/deactivate")
                .then()
                .statusCode(200);
        refused(activate(person.nip(), code, PASSWORD));
    }

    @Test
    void only_administrators_print_cards() {
        var person = someone(Map.of());
        var path = "/enrolments/" + person.job() + "/cards";
        Api.as(Given.staff(Role.EVALUATOR)).body(Map.of()).post(path).then().statusCode(403);
        Api.anonymous().body(Map.of()).post(path).then().statusCode(401);
        cards(UUID.randomUUID().toString(), Map.of()).statusCode(404);
    }

    @Test
    void whoever_has_an_address_and_no_password_gets_a_link_by_mail() {
        var address = "pegawai" + Given.number() + "@ampera.example";
        var person = someone(Map.of("email", address));
        Api.as(Api.ADMIN)
                .get("/enrolments/" + person.job())
                .then()
                .body("status", equalTo("DONE"))
                .body("created", equalTo(1))
                .body("mailed", equalTo(1));
        assertThat(Realm.account(person.nip()).getString("email")).isEqualTo(address);
    }
}
