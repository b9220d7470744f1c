package id.ampera.interview;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum QuoteSort implements SortKey<QuoteRow> {
    CREATED_AT("q.createdAt", QuoteRow::createdAt),
    UPDATED_AT("q.updatedAt", QuoteRow::updatedAt);

    private final String path;
    private final Function<QuoteRow, Comparable<?>> value;

    QuoteSort(String path, Function<QuoteRow, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<QuoteRow, Comparable<?>> value() {
        return value;
    }
}
