package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import id.ampera.response.AnswersChanged;
import id.ampera.result.Replica.Settings;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns that are kept in the database: found by whoever starts, and never more or else than the answers say. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SegmentsTest {
    private static final Settings KEEPING = new Settings(100_000_000, 0, 30);
    private static final Settings NOT_KEEPING = new Settings(100_000_000, 0, Integer.MAX_VALUE);

    @Inject
    DataSource database;

    @Inject
    ReplicaParts parts;

    @Inject
    Event<AnswersChanged> changed;

    private final Random random = new Random(31);
    private ResultFixture fixture;
    private StoredRows rows;

    @BeforeEach
    void prepare() {
        fixture = new ResultFixture(database);
        rows = new StoredRows(database);
    }

    private UUID released(int each) throws SQLException {
        var campaign = fixture.campaign("ANONYMOUS", "CLOSED", "UNIT");
        rows.release(campaign, rows.strata(campaign, 80), each, random);
        return campaign;
    }

    private UUID named(int answering) {
        var campaign = fixture.campaign("NAMED", "OPEN", "SEX,UNIT");
        for (var unit : fixture.units(2)) {
            fixture.given.named(campaign, ResultFixture.people(random, unit, null, 80, answering / 2));
        }
        return campaign;
    }

    private List<String> contents(UUID campaign) throws SQLException {
        return Tables.query(
                database,
                "select content from answer_segment where campaign_id = unhex('" + hex(campaign) + "') order by part");
    }

    private static String hex(UUID id) {
        return HexFormat.of().formatHex(StoredRows.bytes(id));
    }

    /** They are written in the background. */
    private List<String> kept(UUID campaign) throws SQLException, InterruptedException {
        for (int i = 0; i < 200 && contents(campaign).isEmpty(); i++) Thread.sleep(50);
        assertThat(contents(campaign)).isNotEmpty();
        return contents(campaign);
    }

    private List<String> gone(UUID campaign) throws SQLException, InterruptedException {
        for (int i = 0; i < 200 && !contents(campaign).isEmpty(); i++) Thread.sleep(50);
        return contents(campaign);
    }

    private void assertAsReadFromRows(UUID campaign) {
        var one = new Replica(parts, KEEPING).look(campaign);
        var other = new Replica(parts, NOT_KEEPING).look(campaign);
        assertThat(one.look().reading().columns().digest())
                .isEqualTo(other.look().reading().columns().digest());
        assertThat(one.analysis().columns().digest())
                .isEqualTo(other.analysis().columns().digest());
        assertThat(one.rates().groups(Cut.UNIT)).isEqualTo(other.rates().groups(Cut.UNIT));
        assertThat(one.analysis().sections(Cut.UNIT)).isEqualTo(other.analysis().sections(Cut.UNIT));
    }

    @Test
    void who_starts_finds_the_columns_of_a_release_and_tells_the_same_figures() throws Exception {
        var campaign = released(40);
        var first = new Replica(parts, KEEPING);
        var figures = first.look(campaign).analysis();
        kept(campaign);
        var second = new Replica(parts, KEEPING);
        assertThat(second.findsSegments(campaign)).isTrue();
        var again = second.look(campaign).analysis();
        assertThat(again.columns().digest()).isEqualTo(figures.columns().digest());
        assertThat(again.groups(Cut.UNIT)).isEqualTo(figures.groups(Cut.UNIT));
        assertThat(again.sections(Cut.UNIT)).isEqualTo(figures.sections(Cut.UNIT));
    }

    @Test
    void few_answers_are_not_kept() throws Exception {
        var campaign = released(14);
        new Replica(parts, KEEPING).look(campaign);
        Thread.sleep(300);
        assertThat(contents(campaign)).isEmpty();
    }

    @Test
    void answers_to_a_named_campaign_that_came_since_are_added() throws Exception {
        var campaign = named(40);
        new Replica(parts, KEEPING).look(campaign);
        var before = kept(campaign);
        rows.answer(campaign, 2, random);
        var replica = new Replica(parts, KEEPING);
        assertThat(replica.look(campaign).rates().columns().rows()).isEqualTo(42);
        assertAsReadFromRows(campaign);
        // two more are not worth writing everything again
        Thread.sleep(300);
        assertThat(contents(campaign)).isEqualTo(before);
        rows.answer(campaign, 9, random);
        replica.clock.pass(Duration.ofSeconds(5));
        assertThat(replica.look(campaign).rates().columns().rows()).isEqualTo(51);
        for (int i = 0; i < 200 && contents(campaign).equals(before); i++) Thread.sleep(50);
        assertThat(contents(campaign)).isNotEqualTo(before);
        assertAsReadFromRows(campaign);
    }

    @Test
    void damaged_ones_are_not_used() throws Exception {
        var campaign = released(40);
        new Replica(parts, KEEPING).look(campaign);
        kept(campaign);
        rows.execute(
                "update answer_segment set content = concat(left(content, 200), x'ff', substring(content, 202)) where"
                        + " campaign_id = ?",
                campaign);
        var replica = new Replica(parts, KEEPING);
        assertThat(replica.findsSegments(campaign)).isFalse();
        assertAsReadFromRows(campaign);
    }

    @Test
    void those_of_another_shape_or_another_number_of_answers_are_not_used() throws Exception {
        var campaign = released(40);
        new Replica(parts, KEEPING).look(campaign);
        kept(campaign);
        rows.execute("update campaign set cuts = 'SEX,UNIT' where id = ?", campaign);
        assertThat(new Replica(parts, KEEPING).findsSegments(campaign)).isFalse();
        rows.execute("update campaign set cuts = 'UNIT' where id = ?", campaign);
        assertThat(new Replica(parts, KEEPING).findsSegments(campaign)).isTrue();
        rows.execute("delete from anonymous_answer where campaign_id = ? order by id limit 60", campaign);
        assertAsReadFromRows(campaign);
        assertThat(new Replica(parts, KEEPING)
                        .look(campaign)
                        .analysis()
                        .columns()
                        .rows())
                .isEqualTo(20);
        assertThat(gone(campaign)).as("of answers that are not there any more").isEmpty();
    }

    @Test
    void with_a_change_of_answers_they_go_in_the_same_transaction() throws Exception {
        var campaign = named(40);
        new Replica(parts, KEEPING).look(campaign);
        var before = kept(campaign);
        QuarkusTransaction.begin();
        changed.fire(new AnswersChanged(campaign));
        QuarkusTransaction.rollback();
        assertThat(contents(campaign)).isEqualTo(before);
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new AnswersChanged(campaign)));
        assertThat(contents(campaign)).isEmpty();
    }

    @Test
    void what_was_read_before_a_change_is_not_kept_after_it() throws Exception {
        var campaign = named(40);
        var reading = new Replica(parts, NOT_KEEPING).look(campaign);
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new AnswersChanged(campaign)));
        parts.service()
                .keep(new ColumnSegments(
                        campaign,
                        ColumnRepository.WHOLE,
                        new byte[32],
                        reading.state(),
                        ColumnCodec.encode(reading.look().reading())));
        assertThat(contents(campaign)).isEmpty();
    }

    @Test
    void with_the_campaign_they_go_too() throws Exception {
        var campaign = released(40);
        new Replica(parts, KEEPING).look(campaign);
        kept(campaign);
        for (var table : List.of("anonymous_answer", "campaign_stratum")) {
            rows.execute("delete from " + table + " where campaign_id = ?", campaign);
        }
        rows.execute("delete from campaign where id = ?", campaign);
        assertThat(contents(campaign)).isEmpty();
        for (var table : List.of("answer_segment_set", "answer_revision")) {
            assertThat(Tables.query(
                            database, "select * from " + table + " where campaign_id = unhex('" + hex(campaign) + "')"))
                    .isEmpty();
        }
    }

    @Test
    void of_anonymous_answers_they_say_what_the_rows_say_and_not_when_they_came() throws Exception {
        var campaign = fixture.campaign("ANONYMOUS", "CLOSED", "UNIT");
        var strata = rows.strata(campaign, 80);
        var answers = new LinkedHashMap<UUID, String>();
        for (int i = 0; i < 60; i++) answers.put(UUID.randomUUID(), ResultFixture.answers(random));
        var ids = new ArrayList<>(answers.keySet());
        var seen = new ArrayList<List<String>>();
        for (int order = 0; order < 2; order++) {
            rows.execute("delete from anonymous_answer where campaign_id = ?", campaign);
            rows.execute("delete from answer_segment_set where campaign_id = ?", campaign);
            for (var id : ids) rows.anonymous(campaign, id, strata.get(id.hashCode() & 1), answers.get(id));
            rows.execute("update campaign set status = 'RELEASED' where id = ?", campaign);
            new Replica(parts, KEEPING).look(campaign);
            seen.add(kept(campaign));
            Collections.shuffle(ids, random);
        }
        assertThat(seen.get(0)).isEqualTo(seen.get(1));
        var content = String.join("", seen.get(0));
        for (var id : ids) assertThat(content).doesNotContain(hex(id));
        assertThat(content).doesNotContain(HexFormat.of().formatHex("Saran".getBytes(StandardCharsets.UTF_8)));
        assertThat(content.length() / 2).isLessThan(60 * 20 + 400);
    }
}
