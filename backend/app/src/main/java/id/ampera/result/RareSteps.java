package id.ampera.result;

/** Steps of a scale that few chose, merged into their neighbours. */
final class RareSteps {
    private RareSteps() {}

    /**
     * From the lowest on, each group takes in steps until it has the minimum; the last takes in what is left.
     *
     * @param counts in the order of the scale
     * @return the group of each step
     */
    static int[] groups(int[] counts, int minimum) {
        var groups = new int[counts.length];
        long left = 0;
        for (var count : counts) left += count;
        int group = 0;
        int sum = 0;
        for (int at = 0; at < counts.length; at++) {
            groups[at] = group;
            sum += counts[at];
            left -= counts[at];
            if (sum >= minimum && left >= minimum) {
                group++;
                sum = 0;
            }
        }
        return groups;
    }
}
