package id.ampera.access;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum AccountSort implements SortKey<AccountListItem> {
    NAME(AccountListItem::name),
    UNIT(AccountListItem::unitName),
    UPDATED_AT(AccountListItem::updatedAt);

    private final Function<AccountListItem, Comparable<?>> value;

    AccountSort(Function<AccountListItem, Comparable<?>> value) {
        this.value = value;
    }

    /** Accounts are few and sorted in memory. */
    @Override
    public String path() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Function<AccountListItem, Comparable<?>> value() {
        return value;
    }
}
