package id.ampera.result;

/**
 * A row of a table: the cells it stands for, or none if it is hidden.
 *
 * @param group number of the group within its cut, or one of the constants
 */
record Member(GroupView view, int[] cells, int group) {
    static final int WHOLE = -1;
    static final int REMAINDER = -2;

    /** All but one group: {@code EXCEPT - group}. */
    static final int EXCEPT = -3;
}
