package id.ampera.recommendation;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum RecommendationSort implements SortKey<RecommendationListItem> {
    SERIAL(RecommendationListItem::serial),
    TITLE(RecommendationListItem::title),
    PRIORITY(RecommendationListItem::priority),
    UNIT(RecommendationListItem::unitName),
    DUE_ON(RecommendationListItem::dueOn),
    UPDATED_AT(RecommendationListItem::updatedAt);

    private final Function<RecommendationListItem, Comparable<?>> value;

    RecommendationSort(Function<RecommendationListItem, Comparable<?>> value) {
        this.value = value;
    }

    /** Recommendations are few and sorted in memory. */
    @Override
    public String path() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Function<RecommendationListItem, Comparable<?>> value() {
        return value;
    }
}
