package id.ampera.enrolment;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum EnrolmentSort implements SortKey<EnrolmentListItem> {
    CREATED_AT("e.createdAt", EnrolmentListItem::createdAt),
    TITLE("e.title", EnrolmentListItem::title);

    private final String path;
    private final Function<EnrolmentListItem, Comparable<?>> value;

    EnrolmentSort(String path, Function<EnrolmentListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<EnrolmentListItem, Comparable<?>> value() {
        return value;
    }
}
