package id.ampera.interview;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum GuideSort implements SortKey<GuideListItem> {
    TITLE("g.title", GuideListItem::title),
    UPDATED_AT("g.updatedAt", GuideListItem::updatedAt);

    private final String path;
    private final Function<GuideListItem, Comparable<?>> value;

    GuideSort(String path, Function<GuideListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<GuideListItem, Comparable<?>> value() {
        return value;
    }
}
