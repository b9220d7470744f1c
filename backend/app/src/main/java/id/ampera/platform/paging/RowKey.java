package id.ampera.platform.paging;

import java.util.function.Function;

/** What rows in memory can be sorted by; implemented by an enum per list. Values are never null. */
public interface RowKey<T> {
    String name();

    /** The value, read from a row of the list. */
    Function<T, Comparable<?>> value();

    /** Name on the wire: {@code NAME} is {@code name}, {@code VALID_FROM} is {@code validFrom}. */
    default String wireName() {
        var parts = name().toLowerCase(java.util.Locale.ROOT).split("_");
        var wire = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            wire.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return wire.toString();
    }
}
