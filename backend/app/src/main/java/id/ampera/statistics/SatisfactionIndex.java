package id.ampera.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The index of the community satisfaction survey (SKM): {@code sum(mean_i / x) * 25} over x elements on a scale of 1 to
 * 4, so 25.00 to 100.00. The weight is exactly 1/x, not the 0.11 of practice notes, which would cap nine elements at 99.
 * Source: PermenPANRB 14/2017, annex. An instrument with other elements may use the formula, but is not an SKM.
 *
 * @param value rounded half up to two decimals; the quality is read from this, since the table has gaps below that
 */
public record SatisfactionIndex(BigDecimal value, Quality quality) {
    /** A from 88.31, B from 76.61, C from 65.00, D below. */
    public enum Quality {
        A("88.31"),
        B("76.61"),
        C("65.00"),
        D("25.00");

        private final BigDecimal from;

        Quality(String from) {
            this.from = new BigDecimal(from);
        }
    }

    /** Sum of the answers to one element and their number. */
    public record Element(int sum, int answers) {
        public Element {
            if (answers < 1) throw new IllegalArgumentException("an element has at least one answer");
            if (sum < answers || sum > 4L * answers) throw new IllegalArgumentException("answers are 1 to 4");
        }

        private BigDecimal mean() {
            return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), MathContext.DECIMAL128);
        }
    }

    /** @throws IllegalArgumentException without elements */
    public static SatisfactionIndex of(List<Element> elements) {
        if (elements.isEmpty()) throw new IllegalArgumentException("at least one element");
        // To 20 decimals first: a third taken three times is one, and must not fall below a half when rounded.
        var value = elements.stream()
                .map(Element::mean)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(25))
                .divide(BigDecimal.valueOf(elements.size()), MathContext.DECIMAL128)
                .setScale(20, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
        return new SatisfactionIndex(value, quality(value));
    }

    private static Quality quality(BigDecimal value) {
        for (var quality : Quality.values()) {
            if (value.compareTo(quality.from) >= 0) return quality;
        }
        throw new IllegalArgumentException("index below 25");
    }
}
