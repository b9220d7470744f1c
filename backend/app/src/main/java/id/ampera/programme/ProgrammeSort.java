package id.ampera.programme;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum ProgrammeSort implements SortKey<ProgrammeListItem> {
    TITLE("p.title", ProgrammeListItem::title),
    CODE("p.code", ProgrammeListItem::code),
    UPDATED_AT("p.updatedAt", ProgrammeListItem::updatedAt);

    private final String path;
    private final Function<ProgrammeListItem, Comparable<?>> value;

    ProgrammeSort(String path, Function<ProgrammeListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<ProgrammeListItem, Comparable<?>> value() {
        return value;
    }
}
