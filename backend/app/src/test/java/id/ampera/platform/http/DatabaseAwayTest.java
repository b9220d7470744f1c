package id.ampera.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.DatabaseProxy;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is away for ten seconds: a restart, a failover. */
@Tag("deep")
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = DatabaseProxy.class, restrictToAnnotatedClass = true)
class DatabaseAwayTest {
    private static final Duration AWAY = Duration.ofSeconds(10);

    @Test
    void requests_are_told_to_wait_and_work_again_afterwards() throws Exception {
        var unit = Given.unit();
        DatabaseProxy.takeAway();
        var end = System.nanoTime() + AWAY.toNanos();
        int refused = 0;
        var input = Given.unitInput();
        while (System.nanoTime() < end) {
            Api.as(Api.ADMIN)
                    .get("/units/" + unit)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/temporarily-unavailable"));
            Api.as(Api.ADMIN)
                    .header("Idempotency-Key", "away-" + input.get("code"))
                    .body(input)
                    .post("/units")
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("/problems/temporarily-unavailable"));
            refused++;
            Thread.sleep(100);
        }
        assertThat(refused).isGreaterThan(2);

        DatabaseProxy.giveBack();
        var start = System.nanoTime();
        while (Api.as(Api.ADMIN).get("/units/" + unit).statusCode() != 200) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("time until it works again")
                    .isLessThan(Duration.ofSeconds(10));
            Thread.sleep(200);
        }
        Api.as(Api.ADMIN)
                .header("Idempotency-Key", "away-" + input.get("code"))
                .body(input)
                .post("/units")
                .then()
                .statusCode(201);
        // one attempt after the other was refused, so nothing of them is there
        Api.as(Api.ADMIN)
                .queryParam("q", input.get("name"))
                .get("/units")
                .then()
                .body("total", equalTo(1));
        for (int i = 0; i < 40; i++) {
            Api.as(Api.ADMIN)
                    .body(Map.of("nip", Given.nip(true)))
                    .post("/employees/search")
                    .then()
                    .statusCode(404);
        }
    }
}
