package id.ampera.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows in whole numbers from interim releases and the one that comes after them. The people of a cell are divided by
 * the release that counted them first. A group that was shown twice is known by what came in between, so in each cut these are
 * groups of their own; of a group that was hidden since it was last shown nothing is known but what the others leave. Nobody
 * knows who was drawn, so it is asked of people of the roster as a whole, wherever they were counted.
 */
final class Drawn {
    /**
     * An earlier release, of one choice that is made by itself.
     *
     * @param shown by cut, then group
     * @param overall whether all together were shown
     */
    record Release(AnswerTable table, boolean[][] shown, boolean overall) {}

    private final Cells roster;
    private final Cells parts;
    private final int[][] partsOf;
    private final AnswerTable table;
    private final List<Release> releases;
    private final int minimum;
    private final boolean isEither;
    private final Exchange before;

    private Drawn(Cells roster, List<Release> releases, AnswerTable table, boolean isEither, int minimum) {
        this.roster = roster;
        this.releases = releases;
        this.minimum = minimum;
        int draws = releases.size() + 1;
        int size = roster.size() * draws;
        this.table = table;
        this.isEither = isEither;
        partsOf = new int[roster.size()][];
        for (int cell = 0; cell < roster.size(); cell++) {
            int from = cell * draws;
            partsOf[cell] = IntStream.range(from, from + draws).toArray();
        }
        int depth = roster.cuts().size();
        var groupOf = new int[depth + 1][size];
        for (int part = 0; part < size; part++) {
            for (int cut = 0; cut < depth; cut++) {
                int group = roster.groupOf(cut, part / draws);
                groupOf[cut][part] = group * draws + lookBefore(cut, group, part % draws);
            }
            groupOf[depth][part] = lookBefore(depth, 0, part % draws);
        }
        var groups = new ArrayList<List<Cells.Group>>();
        for (int cut = 0; cut < depth; cut++)
            groups.add(Cells.numbered(roster.groups(cut).size() * draws));
        groups.add(Cells.numbered(draws));
        var counted = IntStream.range(0, size)
                .map(part -> IntStream.of(table.sums(new int[] {part})).sum())
                .toArray();
        parts = roster.in(groups, groupOf, new int[size], counted);
        before = exchange(null);
    }

    /**
     * Null where answers that were in a release have changed since.
     *
     * @param isEither whether the table holds who chose something and who did not
     */
    static Drawn of(Cells roster, AnswerTable now, List<Release> releases, boolean isEither, int minimum) {
        int options = now.options();
        int draws = releases.size() + 1;
        var counts = new int[roster.size() * draws * options];
        for (int cell = 0; cell < roster.size(); cell++) {
            var known = new int[options];
            for (int draw = 0; draw < draws; draw++) {
                var table = draw < releases.size() ? releases.get(draw).table() : now;
                var upTo = table.sums(new int[] {cell});
                for (int option = 0; option < options; option++) {
                    int more = upTo[option] - known[option];
                    if (more < 0) return null;
                    counts[(cell * draws + draw) * options + option] = more;
                }
                known = upTo;
            }
        }
        return new Drawn(roster, releases, new AnswerTable(counts, options), isEither, minimum);
    }

    private boolean wasShown(int cut, int group, int release) {
        var of = releases.get(release);
        return cut == roster.cuts().size() ? of.overall() : of.shown()[cut][group];
    }

    /** The number of releases up to the one that showed this group next after this draw, or to the one that comes now. */
    private int lookBefore(int cut, int group, int draw) {
        int next = draw;
        while (next < releases.size() && !wasShown(cut, group, next)) next++;
        return next;
    }

    /** @param shown what is shown now; null for nothing */
    private Exchange exchange(boolean[][] shown) {
        int draws = releases.size() + 1;
        var flags = new boolean[roster.cuts().size() + 1][];
        for (int cut = 0; cut < roster.cuts().size(); cut++) {
            flags[cut] = new boolean[roster.groups(cut).size() * draws];
            for (int at = 0; at < flags[cut].length; at++) {
                flags[cut][at] = at % draws < releases.size() || shown != null && shown[cut][at / draws];
            }
        }
        flags[roster.cuts().size()] = new boolean[draws];
        Arrays.fill(flags[roster.cuts().size()], true);
        return new Exchange(new Places(parts, flags), table, false);
    }

    /** People of whom an answer follows, or null. */
    int[] next(boolean[][] shown) {
        var now = exchange(shown);
        var crossings = roster.crossings(minimum);
        for (int at = 0; at < crossings.size(); at++) {
            var set = crossings.get(at);
            if ((crossings.people(at) < minimum || table.agrees(parts(set))) && follows(now, set)) return set;
        }
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                var set = roster.of(cut, group);
                if (!shown[cut][group] && set.length < roster.size() && follows(now, set)) return set;
            }
        }
        return null;
    }

    private int[] parts(int[] set) {
        return IntStream.of(set).flatMap(cell -> IntStream.of(partsOf[cell])).toArray();
    }

    /** What the releases before told by themselves is told. */
    private boolean follows(Exchange now, int[] set) {
        var parts = parts(set);
        var sums = table.sums(parts);
        for (int option = 0; option < (isEither ? 1 : sums.length); option++) {
            if (sums[option] > 0 && !now.leavesOpen(parts, option) && before.leavesOpen(parts, option)) return true;
        }
        return false;
    }
}
