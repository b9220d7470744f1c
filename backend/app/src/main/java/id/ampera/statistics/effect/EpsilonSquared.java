package id.ampera.statistics.effect;

import id.ampera.statistics.Interval;
import id.ampera.statistics.comparison.KruskalWallis;
import id.ampera.statistics.numeric.NoncentralChiSquare;

/**
 * How far several groups lie apart in their ranks, {@code H / (N - 1)}, with limits: those of the noncentral chi-square
 * distribution under which H is at its quantiles, {@code lambda / (N - 1)}, as for {@link CramersV}. H follows that
 * distribution only nearly, and the better the more values there are. The lower limit is 0 where the groups do not
 * differ beyond chance.
 */
public final class EpsilonSquared {
    private EpsilonSquared() {}

    public static Interval of(double level, KruskalWallis test) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        var scale = test.n() - 1.0;
        var value = test.epsilonSquared();
        var low = NoncentralChiSquare.lambda(test.statistic(), test.degreesOfFreedom(), (1 + level) / 2) / scale;
        var high = NoncentralChiSquare.lambda(test.statistic(), test.degreesOfFreedom(), (1 - level) / 2) / scale;
        return new Interval(Math.min(low, value), value, Math.min(1, Math.max(high, value)));
    }
}
