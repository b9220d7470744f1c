package id.ampera.platform.paging;

/** A column that a list read from the database can be sorted by. Columns are never null. */
public interface SortKey<T> extends RowKey<T> {
    /** Path in HQL to the same value. */
    String path();
}
