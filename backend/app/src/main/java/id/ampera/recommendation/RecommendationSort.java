package id.ampera.recommendation;

import id.ampera.platform.paging.RowKey;
import java.util.function.Function;

/** Recommendations are few and sorted in memory. */
enum RecommendationSort implements RowKey<RecommendationListItem> {
    SERIAL(RecommendationListItem::serial),
    TITLE(RecommendationListItem::title),
    PRIORITY(item -> item.priority().ordinal()),
    UNIT(RecommendationListItem::unitName),
    DUE_ON(RecommendationListItem::dueOn),
    UPDATED_AT(RecommendationListItem::updatedAt);

    private final Function<RecommendationListItem, Comparable<?>> value;

    RecommendationSort(Function<RecommendationListItem, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Function<RecommendationListItem, Comparable<?>> value() {
        return value;
    }
}
