package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Releasing.Standing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InterimDrawTest {
    private static final UUID STRATUM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private static ByteBuffer slot(int number) {
        return ByteBuffer.wrap(ByteBuffer.allocate(32).putInt(number).array());
    }

    private static Map<ByteBuffer, SealedAnswer> answers(int from, int to, UUID stratum) {
        var answers = new LinkedHashMap<ByteBuffer, SealedAnswer>();
        for (int i = from; i < to; i++) {
            answers.put(slot(i), new SealedAnswer(stratum, "{\"q1\":\"" + i % 5 + "\",\"q2\":\"kata " + i + "\"}"));
        }
        return answers;
    }

    @Test
    void of_a_stratum_none_or_enough_are_drawn_and_twice_that_many_stay() {
        var random = new Random(3);
        Set<Integer> sizes = new HashSet<>();
        for (int run = 0; run < 2_000; run++) {
            int many = random.nextInt(40);
            int few = random.nextInt(15);
            var sealed = answers(0, many, STRATUM);
            sealed.putAll(answers(1_000, 1_000 + few, OTHER));
            var drawn = InterimDraw.of(sealed, 5, random);
            var counts = drawn.stream()
                    .collect(Collectors.groupingBy(each -> sealed.get(each).stratumId(), Collectors.counting()));
            assertThat(counts).doesNotContainKey(OTHER);
            var size = counts.getOrDefault(STRATUM, 0L).intValue();
            assertThat(size == 0 || size >= 5 && many - size >= 10)
                    .as("%d of %d", size, many)
                    .isTrue();
            if (many == 30) sizes.add(size);
        }
        // the size of a release must not tell how many had answered
        assertThat(sizes).hasSizeGreaterThan(3);
    }

    @Test
    void nobody_is_sure_to_be_drawn_or_left() {
        var sealed = answers(0, 30, STRATUM);
        var random = new Random(4);
        var often = new HashMap<ByteBuffer, Integer>();
        for (int run = 0; run < 1_000; run++) {
            for (var each : InterimDraw.of(sealed, 5, random)) often.merge(each, 1, Integer::sum);
        }
        assertThat(often).hasSize(30);
        assertThat(often.values()).allSatisfy(times -> assertThat(times).isBetween(500, 700));
    }

    @Test
    void a_row_of_a_release_is_the_answer_of_nobody_and_every_count_is_right() throws Exception {
        var json = new ObjectMapper();
        var drawn = new ArrayList<SealedAnswer>();
        for (int i = 0; i < 40; i++) {
            drawn.add(new SealedAnswer(
                    STRATUM, "{\"q1\":\"" + i % 5 + "\",\"q3\":\"" + i / 8 + "\",\"q2\":\"saya " + i + "\"}"));
        }
        var rows = new InterimRows(json, List.of("q1", "q3"), new Random(5)).of(drawn);
        assertThat(rows).hasSize(40).allSatisfy(row -> assertThat(row.answers()).doesNotContain("saya"));
        var pairs = new HashSet<String>();
        var first = new HashMap<String, Integer>();
        for (var row : rows) {
            pairs.add(row.answers());
            first.merge(json.readTree(row.answers()).get("q1").textValue(), 1, Integer::sum);
        }
        assertThat(first).hasSize(5).containsValues(8).doesNotContainValue(7);
        assertThat(pairs.size()).isGreaterThan(10);
        // every pair of the two occurred at most twice before
        assertThat(rows.stream().map(each -> each.answers()).toList())
                .isNotEqualTo(drawn.stream().map(SealedAnswer::answers).toList());
    }

    @Test
    void what_was_released_taken_back_changed_or_added_is_told_apart_at_the_closing() {
        var before = answers(0, 20, STRATUM);
        before.putAll(answers(100, 110, OTHER));
        var released = new LinkedHashMap<ByteBuffer, InterimMark>();
        for (int i = 0; i < 8; i++) released.put(slot(i), InterimMark.released(before.get(slot(i))));
        for (int i = 100; i < 110; i++) released.put(slot(i), InterimMark.released(before.get(slot(i))));
        assertThat(Standings.of(before, released))
                .containsEntry(STRATUM, new Standing(20, 12, true))
                .containsEntry(OTHER, new Standing(10, 0, false));
        var after = new LinkedHashMap<>(before);
        after.put(slot(100), new SealedAnswer(OTHER, "{\"q1\":\"4\"}"));
        assertThat(Standings.of(after, released)).containsEntry(OTHER, new Standing(10, 0, true));
        after.putAll(before);
        after.remove(slot(101));
        assertThat(Standings.of(after, released)).containsEntry(OTHER, new Standing(9, 0, true));
        assertThat(Standings.of(before, Map.of())).containsEntry(OTHER, new Standing(10, 10, true));
    }

    @Test
    void all_marks_have_one_length() {
        var key = new byte[32];
        var campaign = UUID.randomUUID();
        var answer = answers(1, 2, STRATUM).get(slot(1));
        var in = InterimMark.released(answer).seal(key, campaign, slot(1).array());
        var out = InterimMark.leftBehind(answer).seal(key, campaign, slot(1).array());
        assertThat(in).hasSameSizeAs(out);
        var opened = InterimMark.open(key, campaign, slot(1).array(), in);
        assertThat(opened.isReleased()).isTrue();
        assertThat(opened.isStill(answer)).isTrue();
        assertThat(opened.isStill(new SealedAnswer(STRATUM, "{}"))).isFalse();
    }
}
