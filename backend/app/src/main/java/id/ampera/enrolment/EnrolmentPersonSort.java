package id.ampera.enrolment;

import id.ampera.platform.paging.RowKey;
import java.util.function.Function;

enum EnrolmentPersonSort implements RowKey<EnrolmentPersonItem> {
    NAME(EnrolmentPersonItem::name),
    OUTCOME(row -> row.outcome().name());

    private final Function<EnrolmentPersonItem, Comparable<?>> value;

    EnrolmentPersonSort(Function<EnrolmentPersonItem, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Function<EnrolmentPersonItem, Comparable<?>> value() {
        return value;
    }
}
