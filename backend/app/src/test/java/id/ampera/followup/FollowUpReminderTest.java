package id.ampera.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FollowUpReminderTest {
    @Inject
    FollowUpReminderService reminders;

    @Test
    void the_unit_is_reminded_once_for_each_stage() {
        var given = new GivenRecommendation();
        var content = given.content();
        content.put(
                "dueOn", LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(5).toString());
        String id = Api.as(given.evaluator)
                .body(Map.of("evaluationId", given.evaluationId, "recommendation", content))
                .post("/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(given.evaluator).post("/recommendations/" + id + "/issue").then().statusCode(200);
        org.assertj.core.api.Assertions.assertThat(reminders.candidates()).contains(UUID.fromString(id));
        reminders.remind(UUID.fromString(id));
        reminders.remind(UUID.fromString(id));
        Api.as(given.officer)
                .get("/me/notices")
                .then()
                .body("items", hasSize(2))
                .body("items[0].kind", equalTo("FOLLOW_UP_DUE"))
                .body("items[0].detail", containsString("sisa 5 hari"));
    }
}
