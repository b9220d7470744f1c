package id.ampera.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ampera.campaign.ResultsSettled;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Evidence changes, and a real transaction commits or does not. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StalenessTest {
    @Inject
    DataSource database;

    @Inject
    EntityManager em;

    @Inject
    Event<ResultsSettled> settled;

    /** All who chose one option choose another, as if answers had been added or taken away. */
    private void answerAnew(UUID campaign, String was, String is) {
        em.createNativeQuery("update named_submission set answers = ?1 where answers = ?2 and campaign_id = unhex(?3)")
                .setParameter(1, "{\"q1\":\"" + is + "\"}")
                .setParameter(2, "{\"q1\":\"" + was + "\"}")
                .setParameter(3, campaign.toString().replace("-", ""))
                .executeUpdate();
        settled.fire(new ResultsSettled(campaign));
    }

    private boolean staleInside(String finding) {
        em.flush();
        return (boolean) em.createNativeQuery("select stale = 1 from finding where id = unhex(?1)", Boolean.class)
                .setParameter(1, finding.replace("-", ""))
                .getSingleResult();
    }

    @Test
    void a_finding_turns_stale_with_its_evidence_and_fresh_again_when_it_returns() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.published();
        QuarkusTransaction.requiringNew().run(() -> {
            answerAnew(given.campaign, "1", "5");
            assertThat(staleInside(finding)).isTrue();
        });
        given.show(finding)
                .body("stale", equalTo(true))
                .body("staleReason", equalTo("EVIDENCE_CHANGED"))
                .body("status", equalTo("PUBLISHED"))
                .body("evidence[0].standing", equalTo("CHANGED"))
                .body("evidence[0].was.figure", equalTo(2.5f))
                .body("evidence[0].now.figure", equalTo(3.5f))
                .body("evidence[0].now.statement", equalTo("Rata-rata 3,5"));
        Api.as(given.lead)
                .get("/findings?stale=true&evaluationId=" + given.evaluation)
                .then()
                .body("items.id", hasItem(finding));
        QuarkusTransaction.requiringNew().run(() -> answerAnew(given.campaign, "5", "1"));
        given.show(finding).body("stale", equalTo(false)).body("evidence[0].standing", equalTo("SAME"));
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectType=finding&subjectId=" + finding)
                .then()
                .body("items.action", hasItem("finding.turned-stale"))
                .body("items.action", hasItem("finding.turned-fresh"));
    }

    @Test
    void nothing_has_happened_when_the_transaction_rolls_back() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.published();
        QuarkusTransaction.begin();
        answerAnew(given.campaign, "1", "5");
        assertThat(staleInside(finding)).isTrue();
        QuarkusTransaction.rollback();
        given.show(finding)
                .body("stale", equalTo(false))
                .body("evidence[0].standing", equalTo("SAME"))
                .body("evidence[0].now.figure", equalTo(2.5f));
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectType=finding&subjectId=" + finding)
                .then()
                .body("items.action", not(hasItem("finding.turned-stale")));
    }

    @Test
    void the_new_state_is_accepted_by_somebody_and_the_trail_keeps_the_old_one() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.published();
        QuarkusTransaction.requiringNew().run(() -> answerAnew(given.campaign, "1", "5"));
        String pin = given.show(finding).extract().path("evidence[0].id");
        given.act(finding, "evidence/" + pin + "/accept")
                .statusCode(200)
                .body("stale", equalTo(false))
                .body("evidence[0].was.figure", equalTo(3.5f));
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectType=finding&subjectId=" + finding)
                .then()
                .body("items.action", hasItem("finding.evidence-accepted"));
    }

    @Test
    void a_draft_on_changed_evidence_is_not_published() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        given.pin(finding, given.figure("MEAN")).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> answerAnew(given.campaign, "1", "5"));
        given.act(finding, "publish").statusCode(422).body("type", equalTo("/problems/evidence-stale"));
        // everybody the same answer: the gate hides the figure
        QuarkusTransaction.requiringNew().run(() -> {
            for (var each : new String[] {"2", "3", "4"}) answerAnew(given.campaign, each, "5");
        });
        given.show(finding).body("staleReason", equalTo("EVIDENCE_LOST")).body("evidence[0].now", equalTo(null));
        given.act(finding, "publish").statusCode(422).body("type", equalTo("/problems/evidence-lost"));
        given.act(finding, "verify").statusCode(200).body("evidence[0].standing", equalTo("LOST"));
    }
}
