package id.ampera.result;

/**
 * Answers that share everything that the rows tell of who gave them.
 *
 * @param cells of the roster
 * @param labels by cut: the group, or {@link #SUPPRESSED}
 */
record RowClass(int[] cells, int[] labels, int answered) {
    static final int SUPPRESSED = -1;

    int kept() {
        int kept = 0;
        for (var label : labels) if (label != SUPPRESSED) kept++;
        return kept;
    }
}
