package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Cut;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.Texts;
import id.ampera.result.ItemResult.Line;
import id.ampera.result.ItemResult.SectionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What may be said about a set of answers: tallies of every key and what the gate decides about them, over all cuts at
 * once. Made once per state of the data; a page of results is put together from it.
 */
final class Analysis {
    static final String ALL = "all";
    static final String OTHERS = "others";
    static final String NONE = "none";
    static final String BESIDE = "beside";

    /**
     * Beside the answers, what somebody may remember who looked before.
     *
     * @param releases those before this one, over the same cells
     * @param moves of a campaign that is open, what came between two moments at which figures of all together could be read;
     *     else null
     */
    record Past(List<Analysis> releases, AnswerColumns moves) {
        static final Past NONE = new Past(List.of(), null);

        /** Each of these was shown in the light of those before it. */
        static Past of(List<AnswerColumns> earlier, int minimumGroup) {
            var releases = new ArrayList<Analysis>();
            for (var each : earlier) {
                var past = new Past(List.copyOf(releases), null);
                releases.add(new Analysis(each, minimumGroup, false, past, true));
            }
            return new Past(List.copyOf(releases), null);
        }
    }

    private final AnswerColumns columns;
    private final Cells cells;
    private final Disclosure disclosure;
    private final Members members;
    private final boolean isOfEstimate;
    private final boolean interim;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final KeyGates gates;

    Analysis(AnswerColumns columns, int minimumGroup) {
        this(columns, minimumGroup, false, Past.NONE, false);
    }

    /** Of answers that have come to stand, or that arrive one by one. */
    static Analysis of(AnswerColumns columns, CampaignRef campaign, AnswerColumns moves) {
        var isOfEstimate = campaign.mode() == CampaignMode.PUBLIC;
        return new Analysis(columns, campaign.minimumGroup(), isOfEstimate, new Past(List.of(), moves), false);
    }

    /**
     * @param earlier what releases before this one counted, over the same cells
     * @param interim whether this is an interim release: only what everybody must choose is there
     */
    Analysis(AnswerColumns columns, int minimumGroup, List<AnswerColumns> earlier, boolean interim) {
        this(columns, minimumGroup, false, Past.of(earlier, minimumGroup), interim);
    }

    Analysis(AnswerColumns columns, int minimumGroup, boolean isOfEstimate, Past past, boolean interim) {
        this.columns = columns;
        this.isOfEstimate = isOfEstimate;
        this.interim = interim;
        cells = columns.cells();
        disclosure = Gate.of(cells, minimumGroup);
        members = new Members(cells, disclosure, isOfEstimate);
        gates = new KeyGates(columns, disclosure, past);
        var rows = gates.rows();
        for (var item : columns.definition().items()) {
            for (var key : item.answerKeys()) {
                var tally = gates.count(key, rows);
                tallies.put(key, tally.roster());
                gates.add(item, key, tally);
            }
            if (item.pair() != null) differences(item);
        }
    }

    /** Under the key of a row, which nobody answers by itself, the difference of its two ratings. */
    private void differences(Item item) {
        var keys = item.answerKeys();
        for (int i = 0; i < keys.size(); i += 2) {
            var pair = keys.subList(i, i + 2);
            var tally = gates.difference(columns, pair, null);
            tallies.put(PairResult.rowKey(item, i / 2), tally);
            gates.addDifference(item, PairResult.rowKey(item, i / 2), pair, tally);
        }
    }

    /** Whether anything given under this key may be shown of all together. */
    boolean isOpen(String key) {
        return disclosure.overall() && gates.get(key).isOpen(-1, Member.WHOLE);
    }

    /** Whether, beyond that, all together did not agree. */
    boolean isShown(String key) {
        return gates.get(key).shown(-1, Member.WHOLE);
    }

    KeyGate gate(String key) {
        return gates.get(key);
    }

    /** Nobody was invited; those whom it is reckoned from are an estimate. */
    boolean isOfEstimate() {
        return isOfEstimate;
    }

    boolean isInterim() {
        return interim;
    }

    AnswerColumns columns() {
        return columns;
    }

    /** What it takes of the memory: the answers, and what was tallied of them. */
    long bytes() {
        long bytes = columns.bytes() + cells.bytes() + gates.bytes();
        for (var tally : tallies.values()) bytes += tally.bytes();
        return bytes;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** All together first, then the groups of the cut by name, then what it hides as one row. */
    List<GroupView> groups(Cut cut) {
        return members.of(indexOf(cut)).stream().map(Member::view).toList();
    }

    /** @param invited also of a group that is hidden: it follows from the roster, not from the answers */
    record GroupSize(GroupView view, int invited) {}

    /** The groups of a cut without what they are taken together to. */
    List<GroupSize> sizes(Cut cut) {
        return members.of(indexOf(cut)).stream()
                .filter(each -> each.group() != Member.REMAINDER)
                .map(each -> new GroupSize(each.view(), cells.invited(each.cells())))
                .toList();
    }

    List<SectionResult> sections(Cut cut) {
        return sections(cut, members.of(indexOf(cut)));
    }

    private List<SectionResult> sections(Cut cut, List<Member> members) {
        return columns.definition().sections().stream()
                .map(section -> new SectionResult(
                        section.code(),
                        section.title(),
                        section.items().stream()
                                .filter(item -> item.type() != ItemType.NOTE)
                                .map(item -> result(item, cut, members))
                                .toList()))
                .toList();
    }

    /** One group of a cut and all others together. What follows of those from the total is no more than what is shown. */
    record Beside(List<GroupView> groups, List<SectionResult> sections) {}

    Beside beside(Cut cut, String key) {
        var members = this.members.beside(indexOf(cut), key);
        if (members.isEmpty()) return new Beside(List.of(), List.of());
        return new Beside(members.stream().map(Member::view).toList(), sections(cut, members));
    }

    private ItemResult result(Item item, Cut cut, List<Member> members) {
        var lines = new ArrayList<Line>();
        var keys = item.answerKeys();
        for (int i = 0; i < keys.size(); i++) {
            lines.add(line(item, keys.get(i), item.rowText(i), cut, members));
        }
        var conditional =
                columns.definition().isConditional(item) || keys.stream().anyMatch(columns::isAskedOfSome);
        var result = new ItemResult(item.code(), item.type(), item.text(), item.options(), conditional, lines, null);
        return item.pair() == null ? result : result.with(PairResult.of(result, item, gaps(item, lines, cut, members)));
    }

    /** By row, then group. */
    private List<List<PairResult.Gap>> gaps(Item item, List<Line> lines, Cut cut, List<Member> members) {
        return IntStream.range(0, item.rows().size())
                .mapToObj(row -> IntStream.range(0, members.size())
                        .mapToObj(at -> gap(
                                PairResult.rowKey(item, row),
                                lines.subList(2 * row, 2 * row + 2).stream()
                                        .map(line -> line.figures().get(at))
                                        .toList(),
                                indexOf(cut),
                                members.get(at)))
                        .toList())
                .toList();
    }

    /** Nothing of a group in which one of the two ratings is hidden: the other one would give it back. */
    private PairResult.Gap gap(String row, List<Figure> ratings, int cut, Member member) {
        var gate = gates.get(row);
        var tally = (DifferenceTally) tallies.get(row);
        var hidden = ratings.stream().filter(Figure::hidden).findFirst();
        if (hidden.isPresent()) return PairResult.Gap.hidden(hidden.get().reason());
        // like numbers: from one release to the next it would tell the change of those who came in between
        if (interim) return PairResult.Gap.hidden(HiddenReason.AFTER_CLOSING);
        if (!gate.isOpen(cut, member.group())) return PairResult.Gap.hidden(HiddenReason.SMALL_GROUP);
        if (!gate.shown(cut, member.group())) {
            var few = tally.singlesOutFew(member.cells());
            return PairResult.Gap.hidden(few ? HiddenReason.SMALL_GROUP : HiddenReason.SAME_ANSWER);
        }
        return Figures.gap(tally.differences().values(member.cells()), population(tally, member.cells()));
    }

    private Line line(Item item, String key, Texts row, Cut cut, List<Member> members) {
        var gate = gates.get(key);
        var tally = tallies.get(key);
        int at = indexOf(cut);
        var waits = interim && !columns.definition().keysThatAllAnswer().contains(key);
        var figures = members.stream()
                .map(member -> {
                    var name = member.view().key();
                    if (waits) return Figure.hidden(name, HiddenReason.AFTER_CLOSING, null, null);
                    if (member.view().hidden() || !gate.isOpen(at, member.group()))
                        return Figure.hidden(name, HiddenReason.SMALL_GROUP, null, null);
                    if (!gate.shown(at, member.group())) {
                        int n = tally.answered(member.cells());
                        return Figure.hidden(name, HiddenReason.SAME_ANSWER, n, tally.skipped(member.cells()));
                    }
                    var figure = Figures.of(item, tally, name, member.cells(), population(tally, member.cells()));
                    return member.group() == Member.WHOLE ? figure : figure.withoutExtremes();
                })
                .toList();
        return new Line(key, row, figures);
    }

    /** Those whom figures of these cells stand for: the invited, or where all of them answered, those who were asked. */
    private int population(Tally tally, int[] of) {
        // nobody knows how many there are: no finite population to correct for
        if (isOfEstimate) return Integer.MAX_VALUE;
        int invited = cells.invited(of);
        return cells.answered(of) == invited ? tally.asked(of) : invited;
    }

    private int indexOf(Cut cut) {
        return cut == null ? -1 : cells.cuts().indexOf(cut);
    }
}
