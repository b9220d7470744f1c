package id.ampera.platform.dataset;

/** The cells, each told by the place of its category. The same row always reads the same. */
public interface Rows {
    int count();

    /** @param into one place per variable */
    void read(int row, int[] into);
}
