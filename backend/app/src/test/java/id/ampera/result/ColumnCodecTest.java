package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.campaign.Cut;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColumnCodecTest {
    private static final JoinedVersions VERSIONS = OneVersion.of(AllKinds.DEFINITION);
    private static final List<Cut> CUTS = List.of(Cut.UNIT);

    private static Cells cells(int... order) {
        var cells = new Cells.Builder(CUTS);
        for (var unit : order) cells.add(List.of(Rosters.group("U" + unit)), 400, 0);
        return cells.build();
    }

    private static AnswerColumns columns(Random random, int rows) {
        var cells = cells(0, 1, 2);
        var columns = new AnswerColumns.Builder(VERSIONS, cells);
        for (int i = 0; i < rows; i++) columns.add(random.nextInt(3), OneVersion.ID, AllKinds.answers(random));
        return columns.build();
    }

    private static byte[] encoded(AnswerColumns columns) {
        return ColumnCodec.encode(new Reading(columns, new Arrivals()));
    }

    @Test
    void every_figure_and_the_fingerprint_come_back() {
        for (int rows : new int[] {0, 1, 300}) {
            var columns = columns(new Random(rows), rows);
            // the roster numbers its cells anew
            var back = ColumnCodec.decode(encoded(columns), VERSIONS, cells(2, 0, 1))
                    .columns();
            assertThat(back.rows()).isEqualTo(rows);
            assertThat(back.digest()).isEqualTo(columns.digest());
            assertThat(back.answersTo(OneVersion.ID)).isEqualTo(rows);
            assertThat(back.bytes()).isEqualTo(columns.bytes());
            var one = new Analysis(columns, 5);
            var other = new Analysis(back, 5);
            assertThat(other.groups(Cut.UNIT)).isEqualTo(one.groups(Cut.UNIT));
            assertThat(other.sections(Cut.UNIT)).isEqualTo(one.sections(Cut.UNIT));
        }
    }

    @Test
    void what_comes_back_can_be_added_to() {
        var random = new Random(9);
        var answers = AllKinds.answers(random);
        var columns = columns(random, 50);
        var back =
                ColumnCodec.decode(encoded(columns), VERSIONS, cells(0, 1, 2)).columns();
        assertThat(added(back, answers)).isEqualTo(added(columns, answers)).isNotEqualTo(columns.digest());
        assertThat(columns.rows()).isEqualTo(50);
    }

    private static String added(AnswerColumns columns, String answers) {
        var more = new AnswerColumns.Builder(columns, 0, 1);
        more.add(1, OneVersion.ID, answers);
        return more.build().digest();
    }

    @Test
    void figures_that_were_read_before_all_had_answered_come_back() {
        var random = new Random(11);
        var columns = new AnswerColumns.Builder(VERSIONS, cells(0, 1, 2), 64, 10);
        for (int i = 0; i < 50; i++) columns.add(random.nextInt(3), OneVersion.ID, AllKinds.answers(random));
        var all = columns.build();
        var back = ColumnCodec.decode(encoded(all), VERSIONS, cells(2, 1, 0)).columns();
        for (int first : new int[] {10, 20, 40}) {
            assertThat(back.first(List.of(first)).digest())
                    .isEqualTo(all.first(List.of(first)).digest());
            assertThat(back.first(List.of(first)).answersTo(OneVersion.ID)).isEqualTo(first);
        }
    }

    @Test
    void which_named_answers_they_are_comes_back() {
        var arrivals = new Arrivals();
        var now = Instant.parse("2026-12-01T08:00:00Z");
        arrivals.add(40, now.minusSeconds(900), now);
        arrivals.add(43, now.minusSeconds(5), now);
        var bytes = ColumnCodec.encode(new Reading(columns(new Random(1), 2), arrivals));
        var back = ColumnCodec.decode(bytes, VERSIONS, cells(0, 1, 2)).arrivals();
        assertThat(back.settled()).isEqualTo(40);
        assertThat(back.has(43)).isTrue();
        assertThat(back.has(42)).isFalse();
        back.settle(now.plusSeconds(600));
        assertThat(back.settled()).isEqualTo(43);
    }

    @Test
    void an_answer_on_a_scale_takes_three_bits_and_a_text_none() {
        var bytes = encoded(columns(new Random(3), 8_000));
        // 3 bits of scale, 3 of one choice, 2 + 4 of many, 3 + 12 of an order, 4 of a rating, 2 + 7 of a number, 2 of a
        // text, 2
        // of the unit
        assertThat(bytes.length).isBetween(43_000, 46_500);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia");
    }

    @Test
    void bytes_do_not_depend_on_when_they_are_written() {
        assertThat(encoded(columns(new Random(5), 200))).isEqualTo(encoded(columns(new Random(5), 200)));
    }

    @Test
    void bytes_of_people_who_are_not_invited_any_more_are_refused() {
        var bytes = encoded(columns(new Random(5), 200));
        assertThatThrownBy(() -> ColumnCodec.decode(bytes, VERSIONS, cells(0, 1)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> ColumnCodec.decode(Arrays.copyOf(bytes, 900), VERSIONS, cells(0, 1, 2)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_shape_is_that_of_versions_and_cuts() {
        var shape = ColumnCodec.shape(VERSIONS, CUTS, 10);
        var other = OneVersion.ref(UUID.randomUUID(), 2, AllKinds.DEFINITION);
        assertThat(ColumnCodec.shape(VERSIONS, List.copyOf(CUTS), 10)).isEqualTo(shape);
        assertThat(ColumnCodec.shape(VERSIONS, List.of(Cut.SEX, Cut.UNIT), 10)).isNotEqualTo(shape);
        assertThat(ColumnCodec.shape(VERSIONS, CUTS, 20)).isNotEqualTo(shape);
        assertThat(ColumnCodec.shape(new JoinedVersions(other, List.of()), CUTS, 10))
                .isNotEqualTo(shape);
    }
}
