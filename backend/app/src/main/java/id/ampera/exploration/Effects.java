package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.Effect;
import id.ampera.exploration.ExplorationView.EffectMeasure;
import id.ampera.exploration.ExplorationView.EffectSize;
import id.ampera.statistics.Interval;

/** What counts as small, medium and large: conventions, and no more than that. */
final class Effects {
    /** Romano and others (2006), from which on a delta is small, medium, large. */
    private static final double[] DELTA = {0.147, 0.33, 0.474};
    /** Cohen (1988). */
    private static final double[] D = {0.2, 0.5, 0.8};
    /** Cohen (1988), w; a table with more rows and columns reaches the same V with more of it. */
    private static final double[] W = {0.1, 0.3, 0.5};
    /** Cohen (1988), eta squared. */
    private static final double[] SQUARED = {0.01, 0.06, 0.14};

    private Effects() {}

    /** @param degrees of a table the smaller of rows and columns, less one */
    static Effect of(EffectMeasure measure, Interval value, int degrees) {
        return new Effect(
                measure, value.estimate(), value.low(), value.high(), size(measure, value.estimate(), degrees));
    }

    private static EffectSize size(EffectMeasure measure, double value, int degrees) {
        var limits =
                switch (measure) {
                    case CLIFFS_DELTA -> DELTA;
                    case COHENS_D, COHENS_DZ -> D;
                    case CRAMERS_V -> W;
                    case EPSILON_SQUARED -> SQUARED;
                };
        var strength = Math.abs(value) * (measure == EffectMeasure.CRAMERS_V ? Math.sqrt(degrees) : 1);
        if (strength < limits[0]) return EffectSize.NEGLIGIBLE;
        if (strength < limits[1]) return EffectSize.SMALL;
        return strength < limits[2] ? EffectSize.MEDIUM : EffectSize.LARGE;
    }
}
