package id.ampera.campaign;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the results of a campaign are broken down by. */
public enum Cut {
    UNIT,
    COHORT,
    SEX,
    /** Of raters only: what they are to those whom they rate. */
    RATER_ROLE,
    /** The service point, of a public campaign. */
    POINT;

    boolean isOfRoster() {
        return this != POINT;
    }

    static String join(Collection<Cut> cuts) {
        return cuts == null ? "" : cuts.stream().map(Cut::name).sorted().collect(Collectors.joining(","));
    }

    static Set<Cut> split(String joined) {
        var cuts = EnumSet.noneOf(Cut.class);
        for (var each : joined.split(",")) if (!each.isEmpty()) cuts.add(valueOf(each));
        return cuts;
    }
}
