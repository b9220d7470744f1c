package id.ampera.exploration;

import id.ampera.statistics.comparison.Adjusted;

/** What is done about several tests at once. */
enum ExplorationAdjustment {
    HOLM,
    BENJAMINI_HOCHBERG,
    NONE;

    double[] of(double[] p) {
        return switch (this) {
            case HOLM -> Adjusted.holm(p);
            case BENJAMINI_HOCHBERG -> Adjusted.benjaminiHochberg(p);
            case NONE -> p.clone();
        };
    }
}
