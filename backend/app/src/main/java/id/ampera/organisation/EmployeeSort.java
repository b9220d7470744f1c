package id.ampera.organisation;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum EmployeeSort implements SortKey<EmployeeListItem> {
    NAME("e.name", EmployeeListItem::name),
    UNIT("u.name", EmployeeListItem::unitName),
    UPDATED_AT("e.updatedAt", EmployeeListItem::updatedAt);

    private final String path;
    private final Function<EmployeeListItem, Comparable<?>> value;

    EmployeeSort(String path, Function<EmployeeListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<EmployeeListItem, Comparable<?>> value() {
        return value;
    }
}
