package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import id.ampera.response.AnswersChanged;
import id.ampera.result.Replica.Settings;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances of the cache over one database: neither tells figures of before a release, and both tell the same. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReplicasTest {
    /** Every campaign counts as a large one, which is not compared at every request. */
    private static final Settings LARGE = new Settings(100_000_000, 0, Integer.MAX_VALUE);

    private static final Settings SMALL = new Settings(100_000_000, 5_000, Integer.MAX_VALUE);

    @Inject
    DataSource database;

    @Inject
    ReplicaParts parts;

    @Inject
    Event<AnswersChanged> changed;

    @Inject
    EntityManager entities;

    private final Random random = new Random(21);
    private ResultFixture fixture;
    private StoredRows rows;

    @BeforeEach
    void prepare() {
        fixture = new ResultFixture(database);
        rows = new StoredRows(database);
    }

    private UUID named(int invited, int answering) {
        var campaign = fixture.campaign("NAMED", "OPEN", "SEX,UNIT");
        for (var unit : fixture.units(2)) {
            fixture.given.named(campaign, ResultFixture.people(random, unit, null, invited / 2, answering / 2));
        }
        return campaign;
    }

    private static int answered(AnalysisCache.Entry entry) {
        return entry.look().reading().columns().rows();
    }

    private static String digest(AnalysisCache.Entry entry) {
        return entry.look().reading().columns().digest();
    }

    private static void assertSame(AnalysisCache.Entry one, AnalysisCache.Entry other) {
        assertThat(digest(one)).isEqualTo(digest(other));
        assertThat(one.analysis().columns().digest())
                .isEqualTo(other.analysis().columns().digest());
        for (var cut : new Cut[] {null, Cut.UNIT}) {
            assertThat(one.rates().groups(cut)).isEqualTo(other.rates().groups(cut));
            assertThat(one.analysis().groups(cut)).isEqualTo(other.analysis().groups(cut));
            assertThat(one.analysis().sections(cut)).isEqualTo(other.analysis().sections(cut));
        }
    }

    @Test
    void an_interim_and_the_final_release_are_seen_by_both_at_the_next_request() throws SQLException {
        var campaign = fixture.campaign("ANONYMOUS", "OPEN", "UNIT");
        var strata = rows.strata(campaign, 60);
        rows.interim(campaign, 1, strata, 12, random);
        var one = new Replica(parts, LARGE);
        var other = new Replica(parts, LARGE);
        assertThat(answered(one.look(campaign))).isEqualTo(24);
        assertThat(answered(other.look(campaign))).isEqualTo(24);
        rows.interim(campaign, 2, strata, 10, random);
        one.clock.pass(Duration.ofSeconds(5));
        other.clock.pass(Duration.ofSeconds(5));
        assertThat(answered(one.look(campaign))).isEqualTo(44);
        assertThat(other.look(campaign).analysis().isInterim()).isTrue();
        rows.release(campaign, strata, 30, random);
        for (var replica : new Replica[] {other, one}) {
            assertThat(answered(replica.look(campaign))).isEqualTo(60);
            assertThat(replica.look(campaign).analysis().isInterim()).isFalse();
        }
        assertSame(one.look(campaign), other.look(campaign));
    }

    @Test
    void the_closing_of_a_large_named_campaign_is_seen_at_the_next_request_with_all_its_answers() throws SQLException {
        var campaign = named(60, 20);
        var one = new Replica(parts, LARGE);
        assertThat(answered(one.look(campaign))).isEqualTo(20);
        rows.answer(campaign, 7, random);
        // looked at a moment ago
        assertThat(answered(one.look(campaign))).isEqualTo(20);
        fixture.given.status(campaign, "RELEASED");
        assertThat(answered(one.look(campaign))).isEqualTo(27);
        assertSame(one.look(campaign), new Replica(parts, LARGE).look(campaign));
    }

    @Test
    void what_comes_is_added_by_one_and_read_anew_by_the_other_with_the_same_figures() throws SQLException {
        var campaign = named(120, 30);
        var adding = new Replica(parts, LARGE);
        var reading = new Replica(parts, SMALL);
        var before = adding.look(campaign);
        for (int step = 0; step < 5; step++) {
            rows.answer(campaign, 1 + random.nextInt(12), random);
            adding.clock.pass(Duration.ofSeconds(5));
            assertSame(adding.look(campaign), reading.look(campaign));
        }
        assertThat(answered(before)).isEqualTo(30);
        // the roster of a large campaign is not read again: it is frozen
        assertThat(adding.look(campaign).rates().columns().cells().cuts())
                .isEqualTo(before.rates().columns().cells().cuts());
    }

    @Test
    void an_answer_that_got_its_number_first_and_is_committed_last_is_not_missed() throws SQLException {
        var campaign = named(400, 98);
        var replica = new Replica(parts, LARGE);
        replica.look(campaign);
        try (var slow = database.getConnection();
                var quick = database.getConnection()) {
            var waiting = StoredRows.waiting(quick, campaign, 2);
            slow.setAutoCommit(false);
            StoredRows.answer(slow, campaign, waiting.get(0), ResultFixture.answers(random));
            StoredRows.answer(quick, campaign, waiting.get(1), ResultFixture.answers(random));
            replica.clock.pass(Duration.ofSeconds(5));
            assertThat(answered(replica.look(campaign))).isEqualTo(99);
            slow.commit();
            slow.setAutoCommit(true);
        }
        // figures are of the first hundred: the overtaken one is the ninety-ninth of them
        rows.answer(campaign, 100, random);
        replica.clock.pass(Duration.ofSeconds(5));
        assertThat(answered(replica.look(campaign))).isEqualTo(200);
        assertThat(replica.look(campaign).analysis().columns().rows()).isEqualTo(100);
        assertSame(replica.look(campaign), new Replica(parts, LARGE).look(campaign));
    }

    @Test
    void answers_that_were_changed_or_withdrawn_are_gone_from_both_at_the_next_request() throws SQLException {
        var campaign = named(40, 20);
        var one = new Replica(parts, LARGE);
        var other = new Replica(parts, LARGE);
        one.look(campaign);
        var before = other.look(campaign);
        change(campaign, "delete from named_submission where campaign_id = ?1 order by id limit 1");
        assertThat(answered(one.look(campaign))).isEqualTo(19);
        assertThat(answered(other.look(campaign))).isEqualTo(19);
        change(campaign, "update named_submission set answers = '{\"materi\":\"1\"}' where campaign_id = ?1");
        assertSame(one.look(campaign), other.look(campaign));
        assertSame(one.look(campaign), new Replica(parts, SMALL).look(campaign));
        assertThat(digest(one.look(campaign))).isNotEqualTo(digest(before));
    }

    private void change(UUID campaign, String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(sql)
                    .setParameter(1, StoredRows.bytes(campaign))
                    .executeUpdate();
            changed.fire(new AnswersChanged(campaign));
        });
    }

    @Test
    void what_was_deleted_past_the_application_is_found_by_counting() throws SQLException {
        var campaign = named(40, 20);
        var large = new Replica(parts, LARGE);
        var small = new Replica(parts, SMALL);
        large.look(campaign);
        small.look(campaign);
        rows.execute("delete from named_submission where campaign_id = ? order by arrival limit 3", campaign);
        assertThat(answered(small.look(campaign))).isEqualTo(17);
        large.clock.pass(Duration.ofMinutes(1));
        assertThat(answered(large.look(campaign))).isEqualTo(17);
        assertSame(large.look(campaign), small.look(campaign));
        // without the latest it looks like a request that began before it came, until none can have
        rows.execute("delete from named_submission where campaign_id = ? order by arrival desc limit 1", campaign);
        large.clock.pass(Duration.ofMinutes(1));
        small.clock.pass(Duration.ofMinutes(1));
        assertThat(answered(small.look(campaign))).isEqualTo(16);
        assertThat(answered(large.look(campaign))).isEqualTo(16);
    }

    @Test
    void a_change_that_is_not_committed_shows_nowhere() throws SQLException {
        var campaign = named(40, 20);
        var replica = new Replica(parts, LARGE);
        replica.look(campaign);
        QuarkusTransaction.begin();
        changed.fire(new AnswersChanged(campaign));
        QuarkusTransaction.rollback();
        var before = replica.look(campaign);
        assertThat(before.state().revision()).isZero();
        assertThat(replica.look(campaign)).isSameAs(before);
    }

    @Test
    void the_least_used_campaigns_give_way_to_the_memory_that_others_take() {
        var first = named(40, 20);
        var second = named(40, 20);
        var third = named(40, 20);
        long each = new Replica(parts, SMALL).look(first).bytes();
        assertThat(each).isGreaterThan(500);
        var replica = new Replica(parts, new Settings(each * 5 / 2, 0, Integer.MAX_VALUE));
        var kept = replica.look(first);
        var used = replica.look(second);
        assertThat(replica.look(first)).isSameAs(kept);
        replica.look(third);
        assertThat(replica.cache.bytes()).isLessThanOrEqualTo(each * 5 / 2);
        assertThat(replica.look(first)).isSameAs(kept);
        assertThat(replica.look(second)).isNotSameAs(used);
        // one alone is kept whatever it takes
        var narrow = new Replica(parts, new Settings(1, 0, Integer.MAX_VALUE));
        var alone = narrow.look(first);
        assertThat(narrow.look(first)).isSameAs(alone);
        narrow.look(second);
        assertThat(narrow.look(first)).isNotSameAs(alone);
    }
}
