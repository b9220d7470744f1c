package id.ampera.exploration.method;

import id.ampera.exploration.method.FoundPairs.Shift;
import id.ampera.questionnaire.PairKind;
import id.ampera.result.PairResult.Both;
import id.ampera.statistics.Interval;
import id.ampera.statistics.LearningGain;
import id.ampera.statistics.comparison.TTest;
import id.ampera.statistics.effect.CohensD;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two ratings of the same people, from the difference that the results show: its n, mean and deviation. How the
 * differences are distributed is not released, so there is no test of their ranks.
 */
public final class PairReading {
    private static final double LEVEL = 0.95;

    /** @param effect d of z: the mean difference in deviations of the differences */
    public record Paired(TTest test, Interval effect) {}

    private PairReading() {}

    /**
     * @param both null where the group is hidden
     * @param to highest value of the scale
     */
    public static Shift of(String group, Both both, PairKind kind, double to) {
        if (both == null) return Shift.withheld(group);
        var gap = both.gap();
        var isThere = gap != null && !gap.hidden() && gap.mean() != null;
        var gain = isThere && kind == PairKind.BEFORE_AFTER ? gain(both, to) : OptionalDouble.empty();
        return new Shift(
                group,
                !isThere,
                gap == null ? null : gap.reason(),
                both.first() == null ? null : both.first().n(),
                both.first() == null ? null : both.first().mean().value(),
                both.second() == null ? null : both.second().n(),
                both.second() == null ? null : both.second().mean().value(),
                isThere ? gap.n() : null,
                isThere ? (Double) gap.mean().value() : null,
                isThere ? gap.mean().low() : null,
                isThere ? gap.mean().high() : null,
                isThere ? gap.standardDeviation() : null,
                gain.isPresent() ? (Double) gain.getAsDouble() : null,
                gain.isPresent() ? LearningGain.level(gain.getAsDouble()) : null);
    }

    /** Of means over different people it would be no gain of anybody. */
    private static OptionalDouble gain(Both both, double to) {
        var isMatched = both.first() != null
                && both.second() != null
                && both.first().n() == both.gap().n()
                && both.second().n() == both.gap().n();
        if (!isMatched) return OptionalDouble.empty();
        return LearningGain.ofMeans(
                to, both.first().mean().value(), both.second().mean().value());
    }

    /** Empty where it is hidden, of a single pair, and where all differences are the same. */
    public static Optional<Paired> test(Shift shift) {
        if (shift.hidden() || shift.standardDeviation() == null) return Optional.empty();
        var sample = new TTest.Sample(shift.n(), shift.difference(), shift.standardDeviation());
        return TTest.paired(LEVEL, sample)
                .map(test -> new Paired(
                        test, CohensD.paired(LEVEL, sample).orElseThrow().value()));
    }
}
