package id.ampera.followup;

import id.ampera.platform.paging.RowKey;
import java.util.function.Function;

/** Recommendations are few and sorted in memory. */
enum FollowUpSort implements RowKey<FollowUpListItem> {
    DUE_ON(FollowUpListItem::dueOn),
    TITLE(FollowUpListItem::title),
    STATUS(item -> item.status().ordinal()),
    UNIT(FollowUpListItem::unitName),
    AGE_DAYS(FollowUpListItem::ageDays),
    PROGRESS(FollowUpListItem::progress);

    private final Function<FollowUpListItem, Comparable<?>> value;

    FollowUpSort(Function<FollowUpListItem, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Function<FollowUpListItem, Comparable<?>> value() {
        return value;
    }
}
