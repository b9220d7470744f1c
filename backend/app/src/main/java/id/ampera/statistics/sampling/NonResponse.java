package id.ampera.statistics.sampling;

import id.ampera.statistics.ResponseRate;
import id.ampera.statistics.comparison.ChiSquare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Who answered against who is on the roster, by the groups of one attribute: whether those who are silent differ from
 * those who speak in what is known of both. It says nothing of what is not known.
 *
 * @param groups in the order given
 * @param test of the same rate in all groups; R: {@code chisq.test(rbind(answered, roster - answered), correct = FALSE)}.
 *     Empty if all or none answered, or for a single group
 * @param indicator R of Schouten, Cobben and Bethlehem (2009), Survey Methodology 35, 101: {@code 1 - 2 sd(rates)} over
 *     the people of the roster, 1 if all groups answer alike, 0 at worst; empty for fewer than two people
 * @param dissimilarity {@code sum(|share of answers - share of roster|) / 2}: the share of answers that would have to come
 *     from other groups, 0 to 1; empty if nobody answered
 */
public record NonResponse(
        List<Group> groups, Optional<ChiSquare> test, OptionalDouble indicator, OptionalDouble dissimilarity) {

    /**
     * @param rate answered / roster
     * @param rosterShare of the whole roster; empty if it is
     * @param answeredShare of all answers; empty if nobody answered
     * @param residual standardised: beyond 2 in either direction the group answers more or less than the others; R: {@code
     *     chisq.test(...)$stdres[1, ]}. Empty where there is no test, and for an empty group
     */
    public record Group(
            ResponseRate rate, OptionalDouble rosterShare, OptionalDouble answeredShare, OptionalDouble residual) {}

    /** @throws IllegalArgumentException if more answered than are on the roster */
    public static NonResponse of(List<ResponseRate> rates) {
        var roster = rates.stream().mapToLong(ResponseRate::invited).sum();
        var answered = rates.stream().mapToLong(ResponseRate::answered).sum();
        var groups = new ArrayList<Group>();
        var squares = 0.0;
        var apart = 0.0;
        for (var rate : rates) {
            groups.add(new Group(
                    rate,
                    share(rate.invited(), roster),
                    share(rate.answered(), answered),
                    residual(rate, answered, roster)));
            if (roster == 0 || rate.invited() == 0) continue;
            var distance = rate.value().orElseThrow() - (double) answered / roster;
            squares += rate.invited() * distance * distance;
            if (answered > 0) apart += Math.abs((double) rate.answered() / answered - (double) rate.invited() / roster);
        }
        return new NonResponse(
                List.copyOf(groups),
                ChiSquare.independence(
                        rates.stream().mapToInt(ResponseRate::answered).toArray(),
                        rates.stream()
                                .mapToInt(rate -> rate.invited() - rate.answered())
                                .toArray()),
                roster < 2 ? OptionalDouble.empty() : OptionalDouble.of(1 - 2 * Math.sqrt(squares / (roster - 1))),
                answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(apart / 2));
    }

    private static OptionalDouble share(int part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static OptionalDouble residual(ResponseRate rate, long answered, long roster) {
        if (rate.invited() == 0 || rate.invited() == roster || answered == 0 || answered == roster)
            return OptionalDouble.empty();
        var ofRow = (double) answered / roster;
        var ofGroup = (double) rate.invited() / roster;
        var expected = ofRow * rate.invited();
        return OptionalDouble.of((rate.answered() - expected) / Math.sqrt(expected * (1 - ofRow) * (1 - ofGroup)));
    }
}
