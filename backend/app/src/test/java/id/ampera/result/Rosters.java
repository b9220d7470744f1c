package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.result.Cells.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rosters for the tests of the gate. */
final class Rosters {
    private Rosters() {}

    static Group group(String name) {
        return new Group(name, name);
    }

    /** One cut by unit: everybody invited answered. */
    static Cells units(int... sizes) {
        var builder = new Cells.Builder(List.of(Cut.UNIT));
        for (int i = 0; i < sizes.length; i++) builder.add(List.of(group("U" + i)), sizes[i], sizes[i]);
        return builder.build();
    }

    /** Random people over units, cohorts and sexes; small enough to try every set of cells. */
    static Cells random(Random random, int mostCells) {
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.COHORT, Cut.SEX));
        int units = 1 + random.nextInt(6);
        int cohorts = 1 + random.nextInt(4);
        int most = 1 + random.nextInt(random.nextBoolean() ? 6 : 20);
        for (int i = 2 + random.nextInt(mostCells - 1); i > 0; i--) {
            int invited = 1 + random.nextInt(most);
            builder.add(
                    List.of(
                            group("U" + random.nextInt(units)),
                            group("A" + random.nextInt(cohorts)),
                            group(random.nextBoolean() ? "F" : "M")),
                    invited,
                    random.nextInt(invited + 1));
        }
        return builder.build();
    }

    /** Cells of everything a reader sees the base of: all, shown groups, remainders. */
    static List<int[]> visible(Disclosure disclosure) {
        var cells = disclosure.cells();
        var sums = new ArrayList<int[]>();
        if (!disclosure.overall()) return sums;
        sums.add(cells.all());
        for (int cut = 0; cut < cells.cuts().size(); cut++) {
            for (int group = 0; group < cells.groups(cut).size(); group++) {
                if (disclosure.shown(cut, group)) sums.add(cells.of(cut, group));
            }
        }
        return sums;
    }

    /** Every set of these cells, as arrays. */
    static List<int[]> subsets(int[] cells) {
        var sets = new ArrayList<int[]>();
        for (int bits = 1; bits < 1 << cells.length; bits++) {
            var set = new int[Integer.bitCount(bits)];
            for (int i = 0, at = 0; i < cells.length; i++) if ((bits >> i & 1) == 1) set[at++] = cells[i];
            sets.add(set);
        }
        return sets;
    }
}
