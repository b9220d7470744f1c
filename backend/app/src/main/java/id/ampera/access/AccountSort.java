package id.ampera.access;

import id.ampera.platform.paging.RowKey;
import java.util.function.Function;

/** Accounts are few and sorted in memory. */
enum AccountSort implements RowKey<AccountListItem> {
    NAME(AccountListItem::name),
    UNIT(AccountListItem::unitName),
    UPDATED_AT(AccountListItem::updatedAt);

    private final Function<AccountListItem, Comparable<?>> value;

    AccountSort(Function<AccountListItem, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Function<AccountListItem, Comparable<?>> value() {
        return value;
    }
}
