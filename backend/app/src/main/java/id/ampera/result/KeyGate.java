package id.ampera.result;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What may be shown under one key.
 *
 * @param base the gate of the campaign
 * @param asked of whom it is asked: the gate of the campaign, unless it is asked only of some
 * @param answers the same and, in addition, no group that agrees
 * @param deciding the answers that decide who is asked: where one of them is hidden, the number of those asked would tell it
 * @param tells whether to be asked tells something of earlier answers
 * @param tables what is counted: the answers, and who was asked where that tells something
 * @param agree whether all answers of these cells are the same, or those that came since an earlier release
 */
record KeyGate(
        Cells cells,
        Disclosure base,
        Disclosure asked,
        Disclosure answers,
        List<KeyGate> deciding,
        boolean tells,
        Supplier<List<AnswerTables>> tables,
        Predicate<int[]> agree) {

    /** Whether anything may be said of those who were asked. */
    boolean isOpen(int cut, int group) {
        if (group <= Member.EXCEPT) return isOpen(cut, Member.WHOLE) && isOpen(cut, Member.EXCEPT - group);
        if (asked == base) return true;
        if (deciding.stream().anyMatch(each -> !each.shown(cut, group))) return false;
        if (group == Member.WHOLE) {
            return asked.overall() && (!tells || !ItemGate.isAskedOfAllOrNone(base, asked.cells(), cells.all()));
        }
        return shown(asked, cut, group);
    }

    /** Whether their answers may be shown too. */
    boolean shown(int cut, int group) {
        if (answers == asked) return true;
        if (group <= Member.EXCEPT) {
            int one = Member.EXCEPT - group;
            var others = IntStream.range(0, cells.size())
                    .filter(cell -> cells.groupOf(cut, cell) != one)
                    .toArray();
            return shown(cut, Member.WHOLE) && shown(cut, one) && !agree.test(others);
        }
        if (group == Member.WHOLE) return !agree.test(cells.all());
        return shown(answers, cut, group);
    }

    /** The remainder is shown only while the item hides no more than the base does, or the rest would follow. */
    private boolean shown(Disclosure gate, int cut, int group) {
        if (group == Member.REMAINDER) return gate.remainder(cut).length == base.remainder(cut).length;
        return gate.shown(cut, group);
    }
}
