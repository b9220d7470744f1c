package id.ampera.platform.audit;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum AuditSort implements SortKey<AuditEntryListItem> {
    OCCURRED_AT;

    @Override
    public String path() {
        return "a.occurredAt";
    }

    @Override
    public Function<AuditEntryListItem, Comparable<?>> value() {
        return AuditEntryListItem::occurredAt;
    }
}
