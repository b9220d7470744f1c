package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Cut;
import id.ampera.questionnaire.Definition;
import id.ampera.result.Cells.Group;
import id.ampera.result.Crowd.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Interim releases of an anonymous survey and the last one, taken together in whole numbers. Of a stratum either nobody or
 * at least the minimum is drawn; nobody knows who was, so it is asked of whole groups of people only.
 */
@Tag("deep")
class SolvedInterimTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINIMUM = 5;
    private static final List<Cut> CUTS = List.of(Cut.UNIT, Cut.SEX);
    private static final Definition DEFINITION = FiguresTest.definition(
            "{\"type\":\"single-choice\",\"code\":\"q\",\"required\":true,\"text\":{\"id\":\"?\"},\"options\":["
                    + "{\"code\":\"1\",\"label\":{\"id\":\"?\"}},{\"code\":\"2\",\"label\":{\"id\":\"?\"}},"
                    + "{\"code\":\"3\",\"label\":{\"id\":\"?\"}},{\"code\":\"4\",\"label\":{\"id\":\"?\"}}]}");

    private final Random random = new Random(20261130);

    /** Strata by unit and sex of which 8 to 20 answered; the epoch of an answer is the release in which it is first counted. */
    private Crowd crowd() {
        var members = new ArrayList<Member>();
        int mind = random.nextInt(3);
        for (int unit = 0; unit < 2 + random.nextInt(4); unit++) {
            for (var sex : List.of("F", "M")) {
                int answered = 8 + random.nextInt(13);
                int first = random.nextBoolean() ? 0 : 5 + random.nextInt(3);
                int second = answered - first < 8 || random.nextBoolean() ? 0 : 5;
                int favourite = random.nextInt(4);
                for (int i = 0; i < answered; i++) {
                    int epoch = i < first ? 0 : i < first + second ? 1 : 2;
                    members.add(new Member(
                            Map.of("UNIT", "U" + unit, "SEX", sex), Crowd.answers(random, favourite, mind), epoch));
                }
            }
        }
        return new Crowd(members, List.of("SEX", "UNIT"));
    }

    private static AnswerColumns columns(Crowd crowd, int epochs) {
        var cells = new Cells.Builder(CUTS);
        var cellOf = new HashMap<List<Group>, Integer>();
        for (var each : crowd.members()) cellOf.put(place(each), cells.add(place(each), 1, 0));
        var columns = new AnswerColumns.Builder(OneVersion.of(DEFINITION), cells.build());
        for (var each : crowd.answered()) {
            if (each.epoch() >= epochs) continue;
            columns.add(
                    cellOf.get(place(each)),
                    OneVersion.ID,
                    "{\"q\":" + each.answers().get("q") + "}");
        }
        return columns.build();
    }

    private static List<Group> place(Member member) {
        return CUTS.stream()
                .map(cut -> Rosters.group(member.groups().get(cut.name())))
                .toList();
    }

    /** @return how many figures of groups the releases show */
    private static int read(Crowd crowd, Solver solver, boolean isCompared) {
        var earlier = new ArrayList<AnswerColumns>();
        for (int release = 1; release <= 3; release++) {
            int epochs = release;
            var columns = columns(crowd, release);
            var past = isCompared ? List.copyOf(earlier) : List.<AnswerColumns>of();
            if (columns.rows() >= MINIMUM) {
                var analysis = new Analysis(columns, MINIMUM, past, release < 3);
                for (var cut : CUTS) {
                    var shown = JSON.createObjectNode();
                    shown.set("groups", JSON.valueToTree(analysis.groups(cut)));
                    shown.set("sections", JSON.valueToTree(analysis.sections(cut)));
                    if (release < 3) solver.readEarlier(shown, cut.name(), each -> each.epoch() < epochs);
                    else solver.read(shown, cut.name());
                }
            }
            earlier.add(columns);
        }
        return solver.shown();
    }

    @Test
    void nothing_hidden_follows_from_all_releases_together() {
        int shown = 0;
        int caught = 0;
        for (int run = 0; run < 40; run++) {
            var crowd = crowd();
            var solver = new Solver(crowd).drawn();
            shown += read(crowd, solver, true);
            assertThat(solver.solve().what()).as("run %d", run).isEmpty();
            // a gate that looks at each release by itself
            var misled = new Solver(crowd).drawn();
            read(crowd, misled, false);
            if (!misled.solve().what().isEmpty()) caught++;
        }
        assertThat(shown).isGreaterThan(400);
        assertThat(caught).isPositive();
    }
}
