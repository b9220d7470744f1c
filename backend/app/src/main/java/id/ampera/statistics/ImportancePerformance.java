package id.ampera.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Importance-performance analysis: where to act first. Performance across, importance upwards, the axes cross at the means
 * of all items. Source: Martilla and James (1977), Journal of Marketing 41, 77. An item on an axis counts as high: what is
 * exactly average is neither the first priority for its performance nor unimportant.
 *
 * @param performanceAxis mean performance of the items
 * @param importanceAxis mean importance of the items
 * @param items in the order given
 */
public record ImportancePerformance(double performanceAxis, double importanceAxis, List<Placed> items) {
    /** In Indonesian practice quadrants A to D. */
    public enum Quadrant {
        /** Important and weak: A, prioritas utama. */
        ACT,
        /** Important and strong: B, pertahankan prestasi. */
        KEEP,
        /** Unimportant and weak: C, prioritas rendah. */
        LOW_PRIORITY,
        /** Unimportant and strong: D, berlebihan. */
        EXCESS
    }

    /** Mean performance and mean importance of one item, on the same scale. */
    public record Item(double performance, double importance) {
        public Item {
            Averages.requireFinite(performance);
            Averages.requireFinite(importance);
        }
    }

    /**
     * @param gap performance less importance, below 0 where expectations are not met
     * @param conformity {@code performance / importance * 100}, "tingkat kesesuaian"; empty if the importance is 0
     */
    public record Placed(Item item, Quadrant quadrant, double gap, OptionalDouble conformity) {}

    /** Axes at the means of the items; empty without items. */
    public static Optional<ImportancePerformance> of(List<Item> items) {
        var performance =
                Averages.mean(items.stream().mapToDouble(Item::performance).toArray());
        var importance =
                Averages.mean(items.stream().mapToDouble(Item::importance).toArray());
        if (items.isEmpty()) return Optional.empty();
        return Optional.of(of(performance.orElseThrow(), importance.orElseThrow(), items));
    }

    /** Axes given, such as the middle of the scale or those of an earlier round, so that rounds can be compared. */
    public static ImportancePerformance of(double performanceAxis, double importanceAxis, List<Item> items) {
        Averages.requireFinite(performanceAxis);
        Averages.requireFinite(importanceAxis);
        var placed = items.stream()
                .map(item -> new Placed(
                        item,
                        quadrant(item.performance() >= performanceAxis, item.importance() >= importanceAxis),
                        item.performance() - item.importance(),
                        item.importance() == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(item.performance() / item.importance() * 100)))
                .toList();
        return new ImportancePerformance(performanceAxis, importanceAxis, placed);
    }

    private static Quadrant quadrant(boolean strong, boolean important) {
        if (important) return strong ? Quadrant.KEEP : Quadrant.ACT;
        return strong ? Quadrant.EXCESS : Quadrant.LOW_PRIORITY;
    }
}
