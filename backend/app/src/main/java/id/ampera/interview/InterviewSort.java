package id.ampera.interview;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum InterviewSort implements SortKey<InterviewListItem> {
    HELD_ON("i.heldOn", InterviewListItem::heldOn),
    CODE("i.code", InterviewListItem::code),
    UPDATED_AT("i.updatedAt", InterviewListItem::updatedAt);

    private final String path;
    private final Function<InterviewListItem, Comparable<?>> value;

    InterviewSort(String path, Function<InterviewListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<InterviewListItem, Comparable<?>> value() {
        return value;
    }
}
