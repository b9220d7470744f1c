package id.ampera.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.platform.text.Stemmer;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages that an earlier version of the stemmer has written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SearchRenewalTest {
    @Inject
    SearchScheduler scheduler;

    @Inject
    SearchService search;

    @Inject
    Stemmer stemmer;

    @Inject
    EntityManager em;

    private static ValidatableResponse find(String evaluation, String q) {
        return Api.as(Api.ADMIN)
                .queryParam("q", q)
                .queryParam("evaluationId", evaluation)
                .get("/search")
                .then()
                .statusCode(200);
    }

    /** As if its stems were those of a version that knew no prefixes. */
    private String outdated(String evaluation) {
        var id = GivenDocument.document(
                evaluation, "Pegawai di loket melayani warga.", "Pelayanan dinilai oleh atasan.");
        QuarkusTransaction.requiringNew()
                .run(() -> em.createQuery("update SearchText t set t.tokens = 'zzmelayani', t.rules = 'aturan-lama'"
                                + " where t.sourceId = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        find(evaluation, "pelayanan").body("total", equalTo(0));
        return id;
    }

    private List<String> rulesOf(String id) {
        return QuarkusTransaction.requiringNew().call(() -> em.createQuery(
                        "select distinct t.rules from SearchText t where t.sourceId = :id", String.class)
                .setParameter("id", UUID.fromString(id))
                .getResultList());
    }

    @Test
    void are_found_again_after_the_next_start() {
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        var id = outdated(evaluation);
        scheduler.renew();
        assertThat(rulesOf(id)).containsExactly(stemmer.rules());
        find(evaluation, "pelayanan").body("items.page", containsInAnyOrder(1, 2));
        assertThat(search.renew(50)).isZero();
    }

    @Test
    void are_brought_up_to_date_by_steps_that_a_kill_does_not_undo() {
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        var id = outdated(evaluation);
        assertThat(search.renew(1)).isEqualTo(1);
        assertThat(rulesOf(id)).containsExactlyInAnyOrder("aturan-lama", stemmer.rules());
        scheduler.renew();
        find(evaluation, "pelayanan").body("total", equalTo(2));
    }

    @Test
    void the_start_begins_with_it() throws ReflectiveOperationException {
        var schedule = SearchScheduler.class.getDeclaredMethod("renew").getAnnotation(Scheduled.class);
        assertThat(schedule.every()).isEqualTo("{ampera.search.renewal}");
        assertThat(schedule.delayed()).isEmpty();
        assertThat(schedule.cron()).isEmpty();
    }

    @Test
    void a_new_page_carries_the_rules_of_today() {
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        var id = GivenDocument.document(evaluation, "Simulasi pelayanan.");
        assertThat(rulesOf(id)).containsExactly(stemmer.rules());
        assertThat(stemmer.rules()).matches("[0-9a-f]{16}");
    }
}
