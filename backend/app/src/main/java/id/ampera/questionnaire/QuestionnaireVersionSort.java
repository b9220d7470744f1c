package id.ampera.questionnaire;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum QuestionnaireVersionSort implements SortKey<QuestionnaireVersionListItem> {
    PUBLISHED_AT("v.publishedAt", QuestionnaireVersionListItem::publishedAt),
    TITLE("v.title", QuestionnaireVersionListItem::title),
    NUMBER("v.number", QuestionnaireVersionListItem::number);

    private final String path;
    private final Function<QuestionnaireVersionListItem, Comparable<?>> value;

    QuestionnaireVersionSort(String path, Function<QuestionnaireVersionListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<QuestionnaireVersionListItem, Comparable<?>> value() {
        return value;
    }
}
