package id.ampera.result;

import java.util.ArrayList;
import java.util.List;

/**
 * How many answers, in the order in which they arrived, stand in the figures of a named campaign while it is open. Whoever
 * looks twice and knows who has answered in between takes one look from the other. So figures move seldom, by many at once,
 * and never up to the last answers: what the closing adds is as many. What is shown after the closing is looked at together
 * with all these moments ({@link Moments}); what a small survey would have to hide for them is worth more than an early look.
 */
final class OpenReach {
    /** So many that a unit or two that answer between two moments need not be hidden for it. */
    private static final int TIMES = 20;

    private OpenReach() {}

    /** Fewest answers of which figures can be read. */
    static int first(int minimumGroup) {
        return TIMES * minimumGroup;
    }

    /** The numbers of answers at which figures could be read so far, the least first; each twice the one before. */
    static List<Integer> moments(int answers, int minimumGroup) {
        var moments = new ArrayList<Integer>();
        int first = first(minimumGroup);
        int next = first;
        while (next + first <= answers) {
            moments.add(next);
            next *= 2;
        }
        return moments;
    }
}
