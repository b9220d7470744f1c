package id.ampera.result;

import java.util.List;

/**
 * How far the second rating of a row lies from the first, of those who gave both, by cell.
 *
 * @param differences second less first; its skipped are those who gave one of the two only
 * @param ratings what was answered under the two keys
 */
record DifferenceTally(NumberTally differences, List<Tally> ratings, int minimum) implements Tally {
    @Override
    public int answered(int[] cells) {
        return differences.answered(cells);
    }

    @Override
    public int skipped(int[] cells) {
        return asked(cells) - answered(cells);
    }

    @Override
    public int asked(int[] cells) {
        return ratings.get(0).asked(cells);
    }

    /**
     * Whether so few gave only one of the two ratings that the means of all and the mean difference of those who gave both
     * would tell what these few gave.
     */
    boolean singlesOutFew(int[] cells) {
        int one = differences.skipped(cells);
        return one > 0 && one < minimum;
    }

    /** Also where a rating alone tells too much: with the other one, the difference would give it back. */
    @Override
    public boolean same(int[] cells) {
        return singlesOutFew(cells)
                || differences.same(cells)
                || ratings.stream().anyMatch(each -> each.same(cells));
    }

    /** Its ratings count where they stand. */
    @Override
    public long bytes() {
        return differences.bytes();
    }
}
