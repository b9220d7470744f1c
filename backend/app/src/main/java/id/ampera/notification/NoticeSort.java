package id.ampera.notification;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum NoticeSort implements SortKey<NoticeRow> {
    CREATED_AT("n.createdAt", NoticeRow::createdAt);

    private final String path;
    private final Function<NoticeRow, Comparable<?>> value;

    NoticeSort(String path, Function<NoticeRow, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<NoticeRow, Comparable<?>> value() {
        return value;
    }
}
