package id.ampera.organisation;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum UnitSort implements SortKey<UnitListItem> {
    NAME("u.name", UnitListItem::name),
    CODE("u.code", UnitListItem::code),
    VALID_FROM("u.validFrom", UnitListItem::validFrom),
    UPDATED_AT("u.updatedAt", UnitListItem::updatedAt);

    private final String path;
    private final Function<UnitListItem, Comparable<?>> value;

    UnitSort(String path, Function<UnitListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<UnitListItem, Comparable<?>> value() {
        return value;
    }
}
