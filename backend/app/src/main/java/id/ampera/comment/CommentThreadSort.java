package id.ampera.comment;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum CommentThreadSort implements SortKey<CommentThreadRow> {
    UPDATED_AT("t.updatedAt", CommentThreadRow::updatedAt),
    CREATED_AT("t.createdAt", CommentThreadRow::createdAt);

    private final String path;
    private final Function<CommentThreadRow, Comparable<?>> value;

    CommentThreadSort(String path, Function<CommentThreadRow, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<CommentThreadRow, Comparable<?>> value() {
        return value;
    }
}
