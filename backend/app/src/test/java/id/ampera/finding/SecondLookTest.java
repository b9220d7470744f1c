package id.ampera.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ampera.evidence.EvidenceChanged;
import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.EvidenceLook.Subject;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process that is killed after a change of evidence has committed and before it was looked at again. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SecondLookTest {
    private static final String WORDS = "dua puluh jam praktik";

    @Inject
    DataSource database;

    @Inject
    EntityManager em;

    @Inject
    StalenessScheduler scheduler;

    @Inject
    EvidenceLooks looks;

    @Inject
    Event<EvidenceChanged> changes;

    private GivenFinding given;
    private String document;
    private String excerpt;
    private String finding;

    @BeforeEach
    void a_finding_on_a_passage() {
        given = new GivenFinding(database, "RELEASED");
        document = GivenDocument.document(given.evaluation, "Setiap angkatan memuat " + WORDS + ".");
        excerpt = GivenDocument.excerpt(document, 1, WORDS);
        finding = given.draft();
        given.pin(finding, Map.of("kind", "DOCUMENT_EXCERPT", "reference", excerpt, "agreement", "SUPPORTS"))
                .statusCode(200)
                .body("stale", equalTo(false));
    }

    private List<Long> waiting(Subject subject) {
        return QuarkusTransaction.requiringNew().call(() -> looks.of(subject));
    }

    private Subject source() {
        return new Subject(EvidenceKind.DOCUMENT_EXCERPT, UUID.fromString(document));
    }

    /** What two transactions leave that did not see each other, when nothing has looked again. */
    private void leaveChanged(Subject noted) {
        QuarkusTransaction.requiringNew().run(() -> {
            em.createNativeQuery("update document_excerpt set words = 'sepuluh jam praktik' where id = unhex(?1)")
                    .setParameter(1, excerpt.replace("-", ""))
                    .executeUpdate();
            looks.note(noted);
        });
        given.show(finding).body("stale", equalTo(false));
    }

    @Test
    void a_change_is_noticed_at_the_next_start() {
        leaveChanged(source());
        scheduler.lookAgain();
        given.show(finding)
                .body("stale", equalTo(true))
                .body("evidence[0].standing", equalTo("CHANGED"))
                .body("evidence[0].was.statement", equalTo(WORDS))
                .body("evidence[0].now.statement", equalTo("sepuluh jam praktik"));
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectType=finding&subjectId=" + finding)
                .then()
                .body("items.action", hasItem("finding.turned-stale"));
        assertThat(waiting(source())).isEmpty();
    }

    @Test
    void what_was_pinned_is_looked_at_as_a_whole() {
        leaveChanged(Subject.finding(UUID.fromString(finding)));
        scheduler.lookAgain();
        given.show(finding).body("staleReason", equalTo("EVIDENCE_CHANGED"));
        assertThat(waiting(Subject.finding(UUID.fromString(finding)))).isEmpty();
    }

    @Test
    void a_finding_that_is_gone_holds_nothing_up() {
        var gone = Subject.finding(UUID.randomUUID());
        leaveChanged(gone);
        QuarkusTransaction.requiringNew().run(() -> looks.note(source()));
        scheduler.lookAgain();
        assertThat(waiting(gone)).isEmpty();
        given.show(finding).body("stale", equalTo(true));
    }

    @Test
    void the_look_is_owed_with_the_transaction_of_the_change_and_no_longer_once_it_is_taken() {
        var change = new EvidenceChanged(EvidenceKind.DOCUMENT_EXCERPT, UUID.fromString(document));
        QuarkusTransaction.begin();
        changes.fire(change);
        assertThat(looks.of(source())).hasSize(1);
        QuarkusTransaction.rollback();
        assertThat(waiting(source())).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> changes.fire(change));
        assertThat(waiting(source())).isEmpty();
        assertThat(waiting(Subject.finding(UUID.fromString(finding)))).isEmpty();
    }

    @Test
    void the_start_begins_with_it() throws ReflectiveOperationException {
        var schedule = StalenessScheduler.class.getDeclaredMethod("lookAgain").getAnnotation(Scheduled.class);
        assertThat(schedule.every()).isEqualTo("{ampera.finding.looks}");
        assertThat(schedule.delayed()).isEmpty();
    }
}
