package id.ampera.result;

/** Answers under one key, gathered by cell, so that the figures of any group are sums over its cells. */
interface Tally {
    /** Who answered, of these cells. */
    int answered(int[] cells);

    /** Who was asked and left it out, of these cells. */
    int skipped(int[] cells);

    /** Who was asked, of these cells: those to whom the item was not shown are not among them. */
    default int asked(int[] cells) {
        return answered(cells) + skipped(cells);
    }

    /** Whether somebody answered and everybody who did gave the same answer, or chose one option in common. */
    boolean same(int[] cells);

    /** The answers themselves, for the gate; none where they are not counted. */
    default AnswerTables tables() {
        return AnswerTables.NONE;
    }

    /** What it takes of the memory. */
    long bytes();
}
