package id.ampera.result;

/**
 * What follows under one key for whoever has two releases and takes one from the other. What came in between is a group of
 * its own, so it must neither agree, as no group that is shown may, nor lack what the earlier one had: then somebody's old
 * answer would stand there alone.
 */
final class Growth {
    private Growth() {}

    static boolean tells(Tally now, Tally before, int[] cells) {
        if (!(now instanceof OptionTally later) || !(before instanceof OptionTally earlier)) return false;
        int n = later.answered(cells) - earlier.answered(cells);
        var more = later.counts(cells);
        var less = earlier.counts(cells);
        for (int option = 0; option < more.length; option++) {
            int difference = more[option] - less[option];
            if (difference < 0 || n > 0 && difference == n) return true;
        }
        return false;
    }
}
