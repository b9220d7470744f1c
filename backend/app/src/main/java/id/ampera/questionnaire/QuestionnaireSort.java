package id.ampera.questionnaire;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum QuestionnaireSort implements SortKey<QuestionnaireListItem> {
    TITLE("q.title", QuestionnaireListItem::title),
    CODE("q.code", QuestionnaireListItem::code),
    UPDATED_AT("q.updatedAt", QuestionnaireListItem::updatedAt);

    private final String path;
    private final Function<QuestionnaireListItem, Comparable<?>> value;

    QuestionnaireSort(String path, Function<QuestionnaireListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<QuestionnaireListItem, Comparable<?>> value() {
        return value;
    }
}
