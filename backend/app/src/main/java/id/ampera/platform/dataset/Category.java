package id.ampera.platform.dataset;

/**
 * Something that a cell may hold.
 *
 * @param value code, unlike those of the variable's other categories
 * @param isMissing stands for no answer, and for no value in what is reckoned
 */
public record Category(double value, String label, boolean isMissing) {

    /** Without a point where there is nothing behind it. */
    public String code() {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
