package id.ampera.organisation;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum PositionSort implements SortKey<PositionListItem> {
    NAME("p.name", PositionListItem::name),
    UPDATED_AT("p.updatedAt", PositionListItem::updatedAt);

    private final String path;
    private final Function<PositionListItem, Comparable<?>> value;

    PositionSort(String path, Function<PositionListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<PositionListItem, Comparable<?>> value() {
        return value;
    }
}
