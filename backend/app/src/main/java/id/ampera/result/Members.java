package id.ampera.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of the tables of a campaign: all together, groups of a cut, what it hides as one.
 *
 * @param isOfEstimate nobody was invited; how many were expected is an estimate
 */
record Members(Cells cells, Disclosure disclosure, boolean isOfEstimate) {
    private static final Comparator<Member> BY_NAME = Comparator.comparing(
                    (Member member) -> member.view().label(), Comparator.nullsLast(String::compareToIgnoreCase))
            .thenComparing(member -> member.view().key());

    /** @param cut by its place; none below 0 */
    List<Member> of(int cut) {
        var all = cells.all();
        var members = new ArrayList<Member>();
        members.add(new Member(view(Analysis.ALL, null, disclosure.overall(), all, null), all, Member.WHOLE));
        if (cut < 0) return members;
        var groups = cells.groups(cut);
        IntStream.range(0, groups.size())
                .mapToObj(group -> {
                    var of = cells.of(cut, group);
                    var name = groups.get(group);
                    var shown = disclosure.shown(cut, group);
                    return new Member(view(name.key(), name.label(), shown, of, null), of, group);
                })
                .sorted(BY_NAME)
                .forEach(members::add);
        var rest = disclosure.remainder(cut);
        if (rest.length > 0) {
            var of = Gate.cellsOf(cells, cut, rest);
            members.add(new Member(view(Analysis.OTHERS, null, true, of, rest.length), of, Member.REMAINDER));
        }
        return members;
    }

    /** One group and all others together; none if there is no such group. */
    List<Member> beside(int cut, String key) {
        if (cut < 0) return List.of();
        var keys = cells.groups(cut).stream().map(Cells.Group::key).toList();
        int group = keys.indexOf(key);
        if (group < 0) return List.of();
        var of = cells.of(cut, group);
        var shown = disclosure.shown(cut, group);
        var rest = IntStream.range(0, keys.size()).filter(each -> each != group).toArray();
        var others = Gate.cellsOf(cells, cut, rest);
        var enough = shown && cells.answered(others) >= disclosure.minimum();
        return List.of(
                new Member(view(key, null, shown, of, null), of, group),
                new Member(view(Analysis.BESIDE, null, enough, others, rest.length), others, Member.EXCEPT - group));
    }

    private GroupView view(String key, String label, boolean shown, int[] of, Integer groups) {
        // how many answered in all is known to whoever may see the campaign; whose answers they are is not
        if (!shown && !Analysis.ALL.equals(key)) return new GroupView(key, label, true, null, null, null, null);
        int answered = cells.answered(of);
        // more may come than were expected
        int invited = isOfEstimate ? Math.max(cells.invited(of), answered) : cells.invited(of);
        return new GroupView(
                key, label, !shown, invited, answered, invited == 0 ? null : (double) answered / invited, groups);
    }
}
