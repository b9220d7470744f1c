package id.ampera.evaluation;

import java.util.Arrays;

/** Criteria of OECD DAC (2019). */
public enum StandardCriterion {
    RELEVANCE,
    COHERENCE,
    EFFECTIVENESS,
    EFFICIENCY,
    IMPACT,
    SUSTAINABILITY;

    static boolean has(String code) {
        return Arrays.stream(values()).anyMatch(each -> each.name().equals(code));
    }
}
