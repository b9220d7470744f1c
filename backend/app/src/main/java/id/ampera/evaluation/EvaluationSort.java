package id.ampera.evaluation;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum EvaluationSort implements SortKey<EvaluationListItem> {
    TITLE("e.title", EvaluationListItem::title),
    CODE("e.code", EvaluationListItem::code),
    UPDATED_AT("e.updatedAt", EvaluationListItem::updatedAt);

    private final String path;
    private final Function<EvaluationListItem, Comparable<?>> value;

    EvaluationSort(String path, Function<EvaluationListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<EvaluationListItem, Comparable<?>> value() {
        return value;
    }
}
