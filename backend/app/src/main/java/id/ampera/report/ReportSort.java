package id.ampera.report;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum ReportSort implements SortKey<ReportListItem> {
    CREATED_AT("r.createdAt", ReportListItem::createdAt),
    TITLE("r.title", ReportListItem::title);

    private final String path;
    private final Function<ReportListItem, Comparable<?>> value;

    ReportSort(String path, Function<ReportListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<ReportListItem, Comparable<?>> value() {
        return value;
    }
}
