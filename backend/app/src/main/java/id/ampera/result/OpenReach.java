package id.ampera.result;

import java.util.ArrayList;
import java.util.List;

/**
 * How many answers, in the order in which they arrived, stand in the figures of a named campaign while it is open. Whoever
 * looks twice and knows who has answered in between takes one look from the other. So figures move seldom, by many at once,
 * and never up to the last answer: what the closing adds is a group too. What is shown after the closing is looked at together
 * with all these moments ({@link Moments}).
 */
final class OpenReach {
    /** As with interim releases: enough that a move is hardly ever of one mind. */
    private static final int TIMES = 2;

    private OpenReach() {}

    /** Fewest answers of which figures can be read. */
    static int first(int minimumGroup) {
        return TIMES * minimumGroup;
    }

    /** The numbers of answers at which figures could be read so far, the least first; each twice the one before. */
    static List<Integer> moments(int answers, int minimumGroup) {
        var moments = new ArrayList<Integer>();
        int next = first(minimumGroup);
        while (next + minimumGroup <= answers) {
            moments.add(next);
            next *= 2;
        }
        return moments;
    }
}
