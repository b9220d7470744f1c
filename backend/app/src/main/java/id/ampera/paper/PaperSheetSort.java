package id.ampera.paper;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum PaperSheetSort implements SortKey<PaperSheetListItem> {
    NUMBER("s.sheetNumber", PaperSheetListItem::number),
    UPDATED_AT("s.updatedAt", PaperSheetListItem::updatedAt);

    private final String path;
    private final Function<PaperSheetListItem, Comparable<?>> value;

    PaperSheetSort(String path, Function<PaperSheetListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<PaperSheetListItem, Comparable<?>> value() {
        return value;
    }
}
