package id.ampera.result;

/** How far a file of rows is. */
public enum RowExportStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
