package id.ampera.statistics.description;

/** What makes a column unfit for most figures. */
public final class Columns {
    private Columns() {}

    /** No two different values, so no spread; also for one value or none. */
    public static boolean constant(double... values) {
        for (var value : values) {
            if (value != values[0]) return false;
        }
        return true;
    }
}
