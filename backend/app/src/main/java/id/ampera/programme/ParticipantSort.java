package id.ampera.programme;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum ParticipantSort implements SortKey<ParticipantView> {
    NAME("e.name", ParticipantView::name),
    UNIT_NAME("u.name", ParticipantView::unitName),
    UPDATED_AT("t.updatedAt", ParticipantView::updatedAt);

    private final String path;
    private final Function<ParticipantView, Comparable<?>> value;

    ParticipantSort(String path, Function<ParticipantView, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<ParticipantView, Comparable<?>> value() {
        return value;
    }
}
