package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The attack of {@link DisclosureAttackTest} on the gate alone, on fewer rosters. */
class SolvedGateTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINIMUM = 5;
    private static final List<List<String>> CUTS = List.of(
            List.of("UNIT"), List.of("SEX", "UNIT"), List.of("COHORT", "SEX", "UNIT"), List.of("COHORT", "UNIT"));
    private static final Definition DEFINITION = FiguresTest.definition(String.join(
            ",",
            choice("single-choice", "q", ",\"required\":true"),
            choice("single-choice", "w", ""),
            choice("single-choice", "z", ",\"visibleWhen\":{\"op\":\"one-of\",\"item\":\"q\",\"options\":[\"1\"]}"),
            choice("multiple-choice", "m", "")));

    private final Random random = new Random(20261130);

    private static String choice(String type, String code, String more) {
        var options = IntStream.rangeClosed(1, Crowd.OPTIONS.get(code))
                .mapToObj(option -> "{\"code\":\"" + option + "\",\"label\":{\"id\":\"?\"}}")
                .collect(Collectors.joining(","));
        return "{\"type\":\"" + type + "\",\"code\":\"" + code + "\",\"text\":{\"id\":\"?\"}" + more + ",\"options\":["
                + options + "]}";
    }

    private Crowd crowd(int run) {
        var units =
                IntStream.range(0, 4 + random.nextInt(7)).mapToObj(i -> "U" + i).toList();
        return Crowd.random(random, CUTS.get(run % CUTS.size()), units, List.of("A", "B", "C"));
    }

    private static List<Cut> cuts(Crowd crowd) {
        return crowd.cuts().stream().map(Cut::valueOf).sorted().toList();
    }

    private static List<Group> place(Member member, List<Cut> cuts) {
        return cuts.stream()
                .map(cut -> Rosters.group(member.groups().get(cut.name())))
                .toList();
    }

    static AnswerColumns columns(Crowd crowd) {
        var cuts = cuts(crowd);
        var cells = new Cells.Builder(cuts);
        Map<List<Group>, Integer> cellOf = new HashMap<>();
        for (var each : crowd.members()) cellOf.put(place(each, cuts), cells.add(place(each, cuts), 1, 0));
        var columns = new AnswerColumns.Builder(OneVersion.of(DEFINITION), cells.build());
        for (var each : crowd.answered()) {
            columns.add(cellOf.get(place(each, cuts)), OneVersion.ID, each.json());
        }
        return columns.build()
                .parted(crowd.answered().stream().mapToInt(Member::epoch).toArray());
    }

    /** Nothing of who they are; one cell for those between two moments, or for all. */
    private static AnswerColumns apart(List<Member> members, boolean isByMoment) {
        var epochs = members.stream().map(Member::epoch).distinct().sorted().toList();
        var cells = new Cells.Builder(List.of());
        for (int i = 0; i < (isByMoment ? epochs.size() : 1); i++) cells.addApart(100);
        var columns = new AnswerColumns.Builder(OneVersion.of(DEFINITION), cells.build());
        for (var each : members) columns.add(isByMoment ? epochs.indexOf(each.epoch()) : 0, OneVersion.ID, each.json());
        return columns.build();
    }

    private static JsonNode shown(Analysis analysis, Cut cut) {
        var shown = JSON.createObjectNode();
        shown.set("groups", JSON.valueToTree(analysis.groups(cut)));
        shown.set("sections", JSON.valueToTree(analysis.sections(cut)));
        return shown;
    }

    private static Solver read(Analysis analysis, Crowd crowd, Solver solver) {
        for (var cut : cuts(crowd)) solver.read(shown(analysis, cut), cut.name());
        return solver;
    }

    @Test
    void nothing_hidden_follows_in_whole_numbers() {
        int shown = 0;
        for (int run = 0; run < 12; run++) {
            var crowd = crowd(run);
            var solver = read(new Analysis(columns(crowd), MINIMUM), crowd, new Solver(crowd));
            assertThat(solver.solve().what()).as("run %d", run).isEmpty();
            assertThat(solver.bases()).as("run %d", run).isEmpty();
            shown += solver.shown();
        }
        assertThat(shown).isGreaterThan(100);
    }

    @Test
    void nothing_hidden_follows_from_an_earlier_look_either() {
        for (int run = 0; run < 12; run++) {
            var plain = crowd(run);
            // sooner than anybody may look, so that the gate has something to do
            var moments = Stream.of(10, 20)
                    .filter(each -> each + MINIMUM <= plain.answered().size())
                    .toList();
            if (moments.isEmpty()) continue;
            var crowd = plain.after(moments);
            var solver = new Solver(crowd);
            for (int look = 1; look <= moments.size(); look++) {
                int before = look;
                var seen = new ArrayList<>(crowd.answered());
                seen.removeIf(each -> each.epoch() >= before);
                var past = new Analysis.Past(List.of(), apart(seen, true));
                var open = new Analysis(apart(seen, false), MINIMUM, false, past, false);
                solver.readEarlier(shown(open, null), "UNIT", each -> each.epoch() < before);
            }
            var closed = new Analysis(columns(crowd), MINIMUM);
            assertThat(read(closed, crowd, solver).solve().what())
                    .as("run %d", run)
                    .isEmpty();
        }
    }

    /** Every moment falls among the people of one unit, and only those about it have to give way. */
    @Test
    void units_that_answer_one_after_the_other_keep_most_of_their_figures() {
        var moments = OpenReach.moments(480, MINIMUM);
        var members = new ArrayList<Member>();
        for (int i = 0; i < 480; i++) {
            var sex = random.nextInt(10) < 6 ? "F" : "M";
            int now = i;
            int looks = (int) moments.stream().filter(each -> each <= now).count();
            members.add(new Member(
                    Map.of("UNIT", "U" + i / 12, "SEX", sex), Crowd.answers(random, random.nextInt(4), 1), looks));
        }
        var crowd = new Crowd(members, List.of("SEX", "UNIT"));
        var figures = new Analysis(columns(crowd), MINIMUM)
                .sections(Cut.UNIT).get(0).items().get(0).lines().get(0).figures().stream()
                        .filter(each -> each.group().startsWith("U"))
                        .toList();
        assertThat(figures).hasSize(40);
        assertThat(figures.stream().filter(Figure::hidden)).hasSizeBetween(2, 20);
    }

    /** More than rows tell: as if no answers were merged. */
    private static int readRows(RowRelease release, Crowd crowd, Solver solver) {
        int shown = 0;
        var cuts = cuts(crowd);
        var cells = release.answers().cells();
        for (var column : release.columns()) {
            for (int i = 0; i < release.classes().size(); i++) {
                if (column.isWithheld(i)) continue;
                shown++;
                var places = IntStream.of(release.classes().get(i).cells())
                        .mapToObj(cell -> IntStream.range(0, cuts.size())
                                .mapToObj(cut -> cells.groups(cut)
                                        .get(cells.groupOf(cut, cell))
                                        .key())
                                .toList())
                        .toList();
                Predicate<Member> who = each -> places.contains(
                        cuts.stream().map(cut -> each.groups().get(cut.name())).toList());
                var members = crowd.answered().stream().filter(who).toList();
                for (int option = 0; option < Crowd.OPTIONS.get(column.key()); option++) {
                    if (column.kind() == RowColumn.Kind.CHOSEN && (column.options() >> option & 1) == 0) continue;
                    solver.fact(column.key() + "." + option, who, Crowd.count(members, column.key(), option));
                }
            }
        }
        return shown;
    }

    @Test
    void rows_and_figures_together_tell_nothing_in_whole_numbers() {
        int shown = 0;
        for (int run = 0; run < 36; run++) {
            var crowd = crowd(run);
            if (crowd.answered().size() < 3 * MINIMUM) continue;
            var analysis = new Analysis(columns(crowd), MINIMUM);
            var solver = read(analysis, crowd, new Solver(crowd));
            shown += readRows(new RowRelease(analysis), crowd, solver);
            assertThat(solver.solve().what()).as("run %d", run).isEmpty();
        }
        assertThat(shown).isGreaterThan(50);
    }
}
