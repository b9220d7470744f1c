package id.ampera.finding;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum FindingSort implements SortKey<FindingListItem> {
    TITLE("f.title", FindingListItem::title),
    UPDATED_AT("f.updatedAt", FindingListItem::updatedAt);

    private final String path;
    private final Function<FindingListItem, Comparable<?>> value;

    FindingSort(String path, Function<FindingListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<FindingListItem, Comparable<?>> value() {
        return value;
    }
}
