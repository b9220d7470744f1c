package id.ampera.followup;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum FollowUpSort implements SortKey<FollowUpListItem> {
    DUE_ON(FollowUpListItem::dueOn),
    TITLE(FollowUpListItem::title),
    STATUS(FollowUpListItem::status),
    UNIT(FollowUpListItem::unitName),
    AGE_DAYS(FollowUpListItem::ageDays),
    PROGRESS(FollowUpListItem::progress);

    private final Function<FollowUpListItem, Comparable<?>> value;

    FollowUpSort(Function<FollowUpListItem, Comparable<?>> value) {
        this.value = value;
    }

    /** Recommendations are few and sorted in memory. */
    @Override
    public String path() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Function<FollowUpListItem, Comparable<?>> value() {
        return value;
    }
}
