package id.ampera.document;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum ChecklistSort implements SortKey<ChecklistListItem> {
    TITLE("c.title", ChecklistListItem::title),
    UPDATED_AT("c.updatedAt", ChecklistListItem::updatedAt);

    private final String path;
    private final Function<ChecklistListItem, Comparable<?>> value;

    ChecklistSort(String path, Function<ChecklistListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<ChecklistListItem, Comparable<?>> value() {
        return value;
    }
}
