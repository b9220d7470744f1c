package id.ampera.document;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum ExcerptSort implements SortKey<ExcerptListItem> {
    PAGE("e.page", ExcerptListItem::page),
    UPDATED_AT("e.updatedAt", ExcerptListItem::updatedAt);

    private final String path;
    private final Function<ExcerptListItem, Comparable<?>> value;

    ExcerptSort(String path, Function<ExcerptListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<ExcerptListItem, Comparable<?>> value() {
        return value;
    }
}
