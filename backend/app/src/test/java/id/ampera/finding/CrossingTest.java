package id.ampera.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ampera.campaign.ResultsSettled;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.SampleFiles;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Evidence is pinned while a change of it is under way in another transaction. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CrossingTest {
    private static final String WORDS = "dua puluh jam praktik";

    @Inject
    DataSource database;

    @Inject
    EntityManager em;

    @Inject
    Event<ResultsSettled> settled;

    @Test
    void a_figure_pinned_before_a_change_of_it_commits_is_found_stale() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        QuarkusTransaction.begin();
        em.createNativeQuery("update named_submission set answers = '{\"q1\":\"5\"}'"
                        + " where answers = '{\"q1\":\"1\"}' and campaign_id = unhex(?1)")
                .setParameter(1, given.campaign.toString().replace("-", ""))
                .executeUpdate();
        settled.fire(new ResultsSettled(given.campaign));
        given.pin(finding, given.figure("MEAN"))
                .statusCode(200)
                .body("stale", equalTo(false))
                .body("evidence[0].was.figure", equalTo(2.5f));
        QuarkusTransaction.commit();
        given.show(finding)
                .body("stale", equalTo(true))
                .body("evidence[0].standing", equalTo("CHANGED"))
                .body("evidence[0].was.figure", equalTo(2.5f))
                .body("evidence[0].now.figure", equalTo(3.5f));
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectType=finding&subjectId=" + finding)
                .then()
                .body("items.action", hasItem("finding.turned-stale"));
    }

    @Test
    void a_passage_read_before_a_change_of_it_commits_and_pinned_afterwards_is_found_stale() throws Exception {
        var given = new GivenFinding(database, "RELEASED");
        var document = GivenDocument.document(given.evaluation, "Setiap angkatan memuat " + WORDS + ".");
        var excerpt = GivenDocument.excerpt(document, 1, WORDS);
        var finding = given.draft();
        CompletableFuture<ValidatableResponse> pinning;
        QuarkusTransaction.begin();
        try {
            em.createNativeQuery("select id from finding where id = unhex(?1) for update")
                    .setParameter(1, finding.replace("-", ""))
                    .getSingleResult();
            pinning = CompletableFuture.supplyAsync(() -> given.pin(
                    finding, Map.of("kind", "DOCUMENT_EXCERPT", "reference", excerpt, "agreement", "SUPPORTS")));
            // it sees the database as it is now, whatever happens until it has the finding
            awaitSomebodyWaitingForAFinding();
            GivenDocument.replace(document, 0, "Pasal dicabut", SampleFiles.pdf("Pasal ini dicabut."))
                    .statusCode(201);
        } finally {
            QuarkusTransaction.rollback();
        }
        pinning.get(20, TimeUnit.SECONDS).statusCode(200).body("evidence[0].was.statement", equalTo(WORDS));
        given.show(finding).body("staleReason", equalTo("EVIDENCE_LOST")).body("evidence[0].standing", equalTo("LOST"));
    }

    private void awaitSomebodyWaitingForAFinding() throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!isSomebodyWaitingForAFinding()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    private boolean isSomebodyWaitingForAFinding() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var processes = statement.executeQuery("show full processlist")) {
            while (processes.next()) {
                var running = processes.getString("Info");
                if (running != null && running.contains("from finding ") && running.contains("for update")) return true;
            }
            return false;
        }
    }
}
