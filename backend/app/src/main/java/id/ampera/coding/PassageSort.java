package id.ampera.coding;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum PassageSort implements SortKey<PassageView> {
    SOURCE(PassageView::sourceTitle),
    KIND(PassageView::kind);

    private final Function<PassageView, Comparable<?>> value;

    PassageSort(Function<PassageView, Comparable<?>> value) {
        this.value = value;
    }

    /** Passages are listed in memory. */
    @Override
    public String path() {
        return null;
    }

    @Override
    public Function<PassageView, Comparable<?>> value() {
        return value;
    }
}
