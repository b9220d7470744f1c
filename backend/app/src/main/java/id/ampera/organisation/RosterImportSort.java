package id.ampera.organisation;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum RosterImportSort implements SortKey<RosterImportListItem> {
    CREATED_AT("i.createdAt", RosterImportListItem::createdAt),
    FILE_NAME("i.fileName", RosterImportListItem::fileName);

    private final String path;
    private final Function<RosterImportListItem, Comparable<?>> value;

    RosterImportSort(String path, Function<RosterImportListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<RosterImportListItem, Comparable<?>> value() {
        return value;
    }
}
