package id.ampera.organisation;

import id.ampera.platform.job.Overtaken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One file on its way into the roster: checked first, applied when somebody says so. */
@Entity
@Table(name = "roster_import")
class RosterImport {
    enum Status {
        CHECKING,
        CHECKED,
        APPLYING,
        APPLIED,
        FAILED;

        boolean isUnderWay() {
            return this == CHECKING || this == APPLYING;
        }
    }

    /** How many rows were seen, and what became of them. */
    record Counts(int seen, int added, int changed, int unchanged, int refused) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(
                    seen + more.seen,
                    added + more.added,
                    changed + more.changed,
                    unchanged + more.unchanged,
                    refused + more.refused);
        }
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private Status status = Status.CHECKING;

    private int rowsTotal;
    private int rowsSeen;
    private int rowsAdded;
    private int rowsChanged;
    private int rowsUnchanged;
    private int rowsRefused;
    private String failure;
    private Instant createdAt;
    private Instant updatedAt;

    protected RosterImport() {}

    RosterImport(UUID id, String fileName, Instant now) {
        this.id = id;
        this.fileName = fileName;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void apply(Instant now) {
        if (status != Status.CHECKED) throw OrganisationProblem.IMPORT_NOT_CHECKED.raise();
        status = Status.APPLYING;
        show(Status.APPLYING, Counts.NONE, now);
    }

    /** @throws Overtaken when it is not {@code from} any more */
    void show(Status from, Counts counts, Instant now) {
        requireStill(from);
        rowsSeen = counts.seen();
        rowsAdded = counts.added();
        rowsChanged = counts.changed();
        rowsUnchanged = counts.unchanged();
        rowsRefused = counts.refused();
        updatedAt = now;
    }

    /** @throws Overtaken when it is not {@code from} any more: what was checked twice is not applied by that */
    void finish(Status from, Instant now) {
        requireStill(from);
        if (from == Status.CHECKING) rowsTotal = rowsSeen;
        status = from == Status.CHECKING ? Status.CHECKED : Status.APPLIED;
        failure = null;
        updatedAt = now;
    }

    private void requireStill(Status from) {
        if (status != from) throw new Overtaken();
    }

    void fail(String problem, Instant now) {
        if (!status.isUnderWay()) return;
        status = Status.FAILED;
        failure = problem;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    Status status() {
        return status;
    }

    RosterImportView view() {
        return new RosterImportView(
                id,
                version,
                fileName,
                status,
                rowsTotal,
                rowsSeen,
                rowsAdded,
                rowsChanged,
                rowsUnchanged,
                rowsRefused,
                failure,
                createdAt,
                updatedAt,
                status == Status.CHECKED ? List.of("apply") : List.of());
    }
}
