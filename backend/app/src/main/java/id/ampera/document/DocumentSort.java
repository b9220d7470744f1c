package id.ampera.document;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum DocumentSort implements SortKey<DocumentListItem> {
    TITLE("d.title", DocumentListItem::title),
    PAGES("d.pages", DocumentListItem::pages),
    UPDATED_AT("d.updatedAt", DocumentListItem::updatedAt);

    private final String path;
    private final Function<DocumentListItem, Comparable<?>> value;

    DocumentSort(String path, Function<DocumentListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<DocumentListItem, Comparable<?>> value() {
        return value;
    }
}
