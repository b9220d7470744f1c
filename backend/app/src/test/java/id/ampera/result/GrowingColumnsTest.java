package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers in memory to which others are added, and what they take. */
class GrowingColumnsTest {
    private static final JoinedVersions VERSIONS = OneVersion.of(AllKinds.DEFINITION);

    private static Cells cells() {
        var cells = new Cells.Builder(List.of(Cut.UNIT, Cut.SEX));
        for (int unit = 0; unit < 6; unit++) {
            for (var sex : List.of("F", "M")) cells.add(List.of(Rosters.group("U" + unit), Rosters.group(sex)), 90, 0);
        }
        return cells.build();
    }

    @Test
    void adding_in_steps_gives_what_reading_at_once_gives() {
        var random = new Random(12);
        var answers = new ArrayList<String>();
        for (int i = 0; i < 500; i++) answers.add(AllKinds.answers(random));
        var whole = new AnswerColumns.Builder(VERSIONS, cells());
        for (int i = 0; i < 500; i++) whole.add(i % 12, OneVersion.ID, answers.get(i));
        var expected = whole.build();
        var steps = new ArrayList<AnswerColumns>();
        steps.add(new AnswerColumns.Builder(VERSIONS, cells()).build());
        for (int from = 0; from < 500; ) {
            int more = Math.min(500 - from, random.nextInt(90));
            var next = new AnswerColumns.Builder(steps.get(steps.size() - 1), 0, more);
            for (int i = from; i < from + more; i++) next.add(i % 12, OneVersion.ID, answers.get(i));
            steps.add(next.build());
            from += more;
        }
        var last = steps.get(steps.size() - 1);
        assertThat(last.digest()).isEqualTo(expected.digest());
        assertThat(last.bytes()).isEqualTo(expected.bytes());
        var one = new Analysis(expected, 5);
        var other = new Analysis(last, 5);
        for (var cut : List.of(Cut.UNIT, Cut.SEX)) {
            assertThat(other.groups(cut)).isEqualTo(one.groups(cut));
            assertThat(other.sections(cut)).isEqualTo(one.sections(cut));
        }
    }

    private static AnswerColumns of(List<String> answers) {
        var columns = new AnswerColumns.Builder(VERSIONS, cells(), 64, 10);
        for (int i = 0; i < answers.size(); i++) columns.add(i % 12, OneVersion.ID, answers.get(i));
        return columns.build();
    }

    @Test
    void what_was_overtaken_stands_where_it_would_have_been_read() {
        var random = new Random(15);
        var answers = new ArrayList<String>();
        for (int i = 0; i < 45; i++) answers.add(AllKinds.answers(random));
        var expected = of(answers);
        // the nineteenth comes after the twentieth to the fortieth, and then the rest
        var early = new AnswerColumns.Builder(VERSIONS, cells(), 64, 10);
        for (int i = 0; i < 40; i++) if (i != 18) early.add(i % 12, OneVersion.ID, answers.get(i));
        var before = early.build();
        var grown = new AnswerColumns.Builder(before, 21, 27);
        for (int i = 19; i < 40; i++) grown.without(i % 12, OneVersion.ID, answers.get(i));
        for (int i = 18; i < 45; i++) grown.add(i % 12, OneVersion.ID, answers.get(i));
        var all = grown.build();
        assertThat(all.digest()).isEqualTo(expected.digest());
        assertThat(all.answersByVersion()).isEqualTo(expected.answersByVersion());
        for (int first : new int[] {10, 20, 40}) {
            var one = all.first(List.of(first));
            var other = expected.first(List.of(first));
            assertThat(one.rows()).isEqualTo(first);
            assertThat(one.digest()).isEqualTo(other.digest());
            assertThat(new Analysis(one, 5).sections(null)).isEqualTo(new Analysis(other, 5).sections(null));
        }
        assertThat(before.first(List.of(20)).digest())
                .isNotEqualTo(expected.first(List.of(20)).digest());
    }

    @Test
    void the_first_of_many_say_what_they_said_when_they_were_all() {
        var random = new Random(16);
        var answers = new ArrayList<String>();
        for (int i = 0; i < 90; i++) answers.add(AllKinds.answers(random));
        var then = of(answers.subList(0, 40));
        var now = of(answers).first(List.of(40));
        assertThat(now.digest()).isEqualTo(then.digest());
        assertThat(now.answersTo(OneVersion.ID)).isEqualTo(40);
        assertThat(now.cells().cuts()).isEmpty();
        assertThat(now.cells().invited(now.cells().all())).isEqualTo(12 * 90);
        assertThat(new Analysis(now, 5).sections(null)).isEqualTo(new Analysis(then, 5).sections(null));
        var moves = of(answers).first(List.of(10, 20, 40)).cells();
        assertThat(IntStream.range(0, 3).map(moves::answered)).containsExactly(10, 10, 20);
    }

    @Test
    void those_before_stay_as_they_were() {
        var random = new Random(13);
        var first = new AnswerColumns.Builder(VERSIONS, cells());
        for (int i = 0; i < 60; i++) first.add(i % 12, OneVersion.ID, AllKinds.answers(random));
        var before = first.build();
        var print = before.digest();
        var figures = new Analysis(before, 5).sections(Cut.UNIT);
        var more = new AnswerColumns.Builder(before, 0, 40);
        for (int i = 0; i < 40; i++) more.add(i % 12, OneVersion.ID, AllKinds.answers(random));
        assertThat(more.build().rows()).isEqualTo(100);
        assertThat(before.rows()).isEqualTo(60);
        assertThat(before.digest()).isEqualTo(print);
        assertThat(new Analysis(before, 5).sections(Cut.UNIT)).isEqualTo(figures);
    }

    @Test
    void what_was_kept_of_earlier_releases_is_told_once() {
        var random = new Random(17);
        var answers = new ArrayList<String>();
        for (int i = 0; i < 360; i++) answers.add(AllKinds.answers(random));
        var first = of(answers.subList(0, 120));
        var second = of(answers.subList(0, 240));
        var last = of(answers);
        long compared = VERSIONS.definition().items().stream()
                .flatMap(item -> item.answerKeys().stream())
                .mapToLong(key -> first.tally(key).bytes() + second.tally(key).bytes())
                .sum();
        var earlier = new Analysis(second, 5, List.of(first), true);
        assertThat(new Analysis(last, 5, List.of(first, second), false).bytes())
                .isEqualTo(new Analysis(last, 5).bytes() + earlier.bytes() + compared);
        assertThat(earlier.bytes()).isGreaterThan(new Analysis(second, 5).bytes() + new Analysis(first, 5).bytes());
    }

    @Test
    void the_bytes_that_are_told_are_those_that_are_taken() {
        var random = new Random(14);
        var answers = new ArrayList<String>();
        for (int i = 0; i < 64; i++) answers.add(AllKinds.answers(random));
        new Analysis(of(answers), 5).sections(Cut.UNIT);
        // somebody else's rubbish may go or come meanwhile, in a JVM of many tests
        var told =
                IntStream.range(0, 3).mapToDouble(i -> told(answers)).sorted().toArray();
        assertThat(told[1]).isBetween(0.85, 1.15);
    }

    /** The bytes that a million answers tell of themselves, per byte that they take of the heap. */
    private static double told(List<String> answers) {
        long before = used();
        var columns = new AnswerColumns.Builder(VERSIONS, cells());
        // a byte each nearly fills the regions of which the collector gives whole ones to large arrays
        for (int i = 0; i < 1_000_000; i++) columns.add(i % 12, OneVersion.ID, answers.get(i % 64));
        var analysis = new Analysis(columns.build(), 5);
        columns = null;
        double taken = used() - before;
        assertThat(analysis.bytes()).isGreaterThan(20_000_000);
        return analysis.bytes() / taken;
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 4; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
