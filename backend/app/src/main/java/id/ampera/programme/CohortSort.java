package id.ampera.programme;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum CohortSort implements SortKey<CohortListItem> {
    STARTS_ON("c.startsOn", CohortListItem::startsOn),
    NAME("c.name", CohortListItem::name),
    UPDATED_AT("c.updatedAt", CohortListItem::updatedAt);

    private final String path;
    private final Function<CohortListItem, Comparable<?>> value;

    CohortSort(String path, Function<CohortListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<CohortListItem, Comparable<?>> value() {
        return value;
    }
}
