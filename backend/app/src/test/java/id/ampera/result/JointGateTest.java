package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.questionnaire.Item;
import id.ampera.result.JointFigures.JointPair;
import id.ampera.statistics.association.Correlation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JointGateTest {
    private static final int MINIMUM = 5;
    private static final String STEPS = "abcde";

    private static final class Answers {
        private final List<Item> items;
        private final AnswerColumns.Builder builder;

        Answers(String... codes) {
            var definition = FiguresTest.definition(
                    Arrays.stream(codes).map(FiguresTest::likert).collect(Collectors.joining(",")));
            items = definition.items();
            var cells = new Cells.Builder(List.of());
            cells.add(List.of(), 500, 0);
            builder = new AnswerColumns.Builder(OneVersion.of(definition), cells.build());
        }

        /** Steps from 1 on, 0 for left out. */
        Answers add(int times, int... steps) {
            for (int time = 0; time < times; time++) {
                var members = new ArrayList<String>();
                for (int i = 0; i < steps.length; i++) {
                    var answer = steps[i] == 0 ? "null" : "\"" + STEPS.charAt(steps[i] - 1) + "\"";
                    members.add("\"" + items.get(i).code() + "\":" + answer);
                }
                builder.add(0, OneVersion.ID, "{" + String.join(",", members) + "}");
            }
            return this;
        }

        JointFigures together(boolean isProvisional, String... keys) {
            var asked = List.of(keys).stream()
                    .map(key -> items.stream()
                            .filter(each -> each.code().equals(key))
                            .findFirst()
                            .orElseThrow())
                    .toList();
            return new JointGate(new Analysis(builder.build(), MINIMUM), isProvisional).of(List.of(keys), asked);
        }

        JointPair pair() {
            return together(false, items.get(0).code(), items.get(1).code())
                    .pairs()
                    .get(0);
        }
    }

    @Test
    void a_correlation_of_well_filled_steps_is_that_of_the_answers() {
        var answers = new Answers("p", "q");
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            int one = 1 + random.nextInt(5);
            int other = Math.max(1, Math.min(5, one + random.nextInt(5) - 2));
            answers.add(1, one, other);
            x.add((double) one);
            y.add((double) other);
        }
        var expected = Correlation.coefficient(
                        x.stream().mapToDouble(each -> each).toArray(),
                        y.stream().mapToDouble(each -> each).toArray())
                .orElseThrow();
        assertThat(answers.pair().n()).isEqualTo(200);
        assertThat(answers.pair().correlation()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void the_one_who_stands_apart_stands_with_the_neighbours() {
        // one person chose 1: merged with the 2s, so that nothing tells what this person thinks of q
        var answers = new Answers("p", "q")
                .add(1, 1, 5)
                .add(10, 2, 1)
                .add(5, 2, 3)
                .add(10, 4, 3)
                .add(10, 4, 1);
        var found = answers.together(false, "p", "q");
        assertThat(found.scales().get(0).isMerged()).isTrue();
        var merged = new Answers("p", "q")
                .add(1, 2, 5)
                .add(10, 2, 1)
                .add(5, 2, 3)
                .add(10, 4, 3)
                .add(10, 4, 1);
        assertThat(found.pairs().get(0).correlation()).isEqualTo(merged.pair().correlation());
    }

    @Test
    void whoever_was_merged_could_have_given_the_neighbours_answer() {
        var random = new Random(17);
        for (int run = 0; run < 50; run++) {
            var people = new ArrayList<int[]>();
            people.add(new int[] {1, 1 + random.nextInt(5)});
            for (int i = 0; i < 40; i++) people.add(new int[] {2 + random.nextInt(4), 1 + random.nextInt(5)});
            var neighbour = people.stream().filter(each -> each[0] == 2).findFirst();
            var before = new Answers("p", "q");
            people.forEach(each -> before.add(1, each));
            var after = new Answers("p", "q");
            neighbour.ifPresent(each -> {
                each[0] = 1;
                people.get(0)[0] = 2;
            });
            people.forEach(each -> after.add(1, each));
            assertThat(after.together(false, "p", "q").scales())
                    .isEqualTo(before.together(false, "p", "q").scales());
            assertThat(after.pair()).isEqualTo(before.pair());
        }
    }

    @Test
    void those_of_one_step_who_agree_on_the_other_item_hide_the_pair() {
        var agreeing = new Answers("p", "q").add(10, 1, 3).add(10, 5, 3).add(10, 5, 1);
        assertThat(agreeing.pair().hidden()).isEqualTo(HiddenReason.SAME_ANSWER);
        assertThat(agreeing.pair().correlation()).isNull();
        assertThat(agreeing.pair().n()).isNull();
        var mixed =
                new Answers("p", "q").add(9, 1, 3).add(1, 1, 1).add(10, 5, 3).add(10, 5, 1);
        assertThat(mixed.pair().hidden()).isNull();
    }

    @Test
    void few_answers_constant_ones_and_open_surveys_tell_nothing() {
        var few = new Answers("p", "q").add(4, 1, 1).add(3, 1, 2).add(4, 2, 1).add(3, 2, 2);
        assertThat(few.pair().hidden()).isEqualTo(HiddenReason.SMALL_GROUP);
        var constant = new Answers("p", "q").add(20, 3, 1).add(20, 3, 2);
        assertThat(constant.pair().hidden()).isEqualTo(HiddenReason.SAME_ANSWER);
        var open = new Answers("p", "q").add(9, 1, 1).add(9, 1, 2).add(9, 2, 1).add(3, 2, 2);
        assertThat(open.pair().hidden()).isNull();
        assertThat(open.together(true, "p", "q").pairs().get(0).hidden()).isEqualTo(HiddenReason.AFTER_CLOSING);
    }

    @Test
    void a_pair_is_the_same_whatever_else_is_asked_for() {
        var answers = new Answers("p", "q", "r");
        var random = new Random(11);
        for (int i = 0; i < 150; i++) {
            int mood = 1 + random.nextInt(4);
            answers.add(
                    1, mood, 1 + (mood + random.nextInt(3)) % 5, random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(5));
        }
        var alone = answers.together(false, "p", "q").pairs().get(0);
        var among = answers.together(false, "p", "q", "r").pairs().get(0);
        assertThat(among).isEqualTo(alone);
        var turned = answers.together(false, "q", "p").pairs().get(0);
        assertThat(turned.correlation()).isCloseTo(alone.correlation(), within(1e-12));
    }
}
