package id.ampera.statistics;

import java.util.OptionalDouble;

/**
 * {@code answered / invited}, 0 to 1. Source: AAPOR Standard Definitions, RR1, where everyone invited is eligible and
 * only complete answers count.
 */
public record ResponseRate(int answered, int invited) {
    public ResponseRate {
        if (answered < 0 || answered > invited) throw new IllegalArgumentException("answered is 0 to invited");
    }

    /** Empty if nobody was invited. */
    public OptionalDouble value() {
        return invited == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / invited);
    }
}
