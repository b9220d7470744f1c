package id.ampera.response;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum AnswerFileSort implements SortKey<AnswerFileListItem> {
    UPLOADED_AT("f.uploadedAt", AnswerFileListItem::uploadedAt),
    BYTES("f.sizeBytes", AnswerFileListItem::bytes);

    private final String path;
    private final Function<AnswerFileListItem, Comparable<?>> value;

    AnswerFileSort(String path, Function<AnswerFileListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<AnswerFileListItem, Comparable<?>> value() {
        return value;
    }
}
