package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Questionnaires from before the migration learn from the trail who made them, and those that nobody made stay so. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MakerMigrationTest {
    private static final String MIGRATION = "/db/changelog/20261130-74-comment-thread.sql";

    @Inject
    QuestionnaireRepository repository;

    @Inject
    EntityManager em;

    @Test
    void the_trail_tells_who_made_what_was_there() throws IOException {
        var maker = Given.staff(Role.EVALUATOR);
        var employee = UUID.fromString(Api.as(maker).get("/me").then().extract().path("employeeId"));
        var made = made(maker);
        var copied = UUID.fromString(Api.as(maker)
                .body(GivenQuestionnaire.input())
                .post("/questionnaires/" + made + "/copy")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        var nobodys = made(maker);
        assertThat(makerOf(made)).isEqualTo(employee);

        run("update questionnaire set maker_employee_id = null where id in (%s, %s, %s)"
                .formatted(hex(made), hex(copied), hex(nobodys)));
        run("update questionnaire set maker = null where id = " + hex(nobodys));
        assertThat(makerOf(made)).isNull();
        run(backfill());
        run(backfill());
        assertThat(makerOf(made)).isEqualTo(employee);
        assertThat(makerOf(copied)).isEqualTo(employee);
        assertThat(makerOf(nobodys)).isNull();
    }

    private static UUID made(String maker) {
        return UUID.fromString(Api.as(maker)
                .body(GivenQuestionnaire.input())
                .post("/questionnaires")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID makerOf(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.require(id).ref(false).makerId());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(sql).executeUpdate());
    }

    private static String hex(UUID id) {
        return "x'" + id.toString().replace("-", "") + "'";
    }

    /** The statement as it stands in the migration. */
    private static String backfill() throws IOException {
        try (var file = MakerMigrationTest.class.getResourceAsStream(MIGRATION)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var changeset = text.split("--changeset ampera:20261130-74b")[1].split("--changeset")[0];
            return changeset.substring(changeset.indexOf("UPDATE"), changeset.indexOf(';'));
        }
    }
}
