package id.ampera.platform.paging;

import id.ampera.platform.problem.CommonProblem;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Pages of rows that are in memory already, for lists that are short by nature; on the wire the same as {@link Listing}. */
public final class Listed {
    private Listed() {}

    public static <T extends Identified, S extends Enum<S> & RowKey<T>> Page<T> page(
            List<T> rows, ListParams params, Class<S> keys, String defaultSort, Instant now) {
        var sort = params.sort == null || params.sort.isBlank() ? defaultSort : params.sort;
        var descending = sort.startsWith("-");
        RowKey<T> key = Listing.keyOf(keys, descending ? sort.substring(1) : sort);
        var order = Comparator.comparing((T row) -> comparable(key, row)).thenComparing(T::id);
        var sorted = rows.stream().sorted(descending ? order.reversed() : order).toList();
        int from = 0;
        if (params.cursor != null && !params.cursor.isBlank()) {
            var last = Listing.decode(params.cursor, sort).id();
            from = 1 + indexOf(sorted, last);
        }
        var page = sorted.subList(from, Math.min(sorted.size(), from + params.limit));
        var more = from + page.size() < sorted.size();
        var last = more ? page.get(page.size() - 1) : null;
        return new Page<>(
                List.copyOf(page),
                more ? Listing.encode(sort, key.value().apply(last), last.id()) : null,
                sorted.size(),
                now.minusSeconds(Listing.SETTLING_SECONDS));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Comparable<Object> comparable(RowKey<T> key, T row) {
        var value = (Comparable) key.value().apply(row);
        return value instanceof String text ? (Comparable) text.toLowerCase(java.util.Locale.ROOT) : value;
    }

    private static <T extends Identified> int indexOf(List<T> rows, UUID id) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).id().equals(id)) return i;
        throw CommonProblem.INVALID_CURSOR.at("/query/cursor");
    }
}
