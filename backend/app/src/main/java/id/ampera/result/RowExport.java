package id.ampera.result;

import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.job.Overtaken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One file of rows; the file has the same identifier. */
@Entity
@Table(name = "row_export")
class RowExport {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private DatasetFormat format;

    private String language;

    @Enumerated(EnumType.STRING)
    private RowExportStatus status = RowExportStatus.QUEUED;

    private int rowsTotal;
    private int rowsWritten;
    private String failure;
    private Instant createdAt;
    private Instant updatedAt;

    protected RowExport() {}

    RowExport(UUID campaignId, DatasetFormat format, String language, int rows, Instant now) {
        this.campaignId = campaignId;
        this.format = format;
        this.language = language;
        rowsTotal = rows;
        createdAt = now;
        updatedAt = now;
    }

    /** @throws Overtaken when it has ended */
    void goOn(int rows, Instant now) {
        if (!status.isUnderWay()) throw new Overtaken();
        status = RowExportStatus.RUNNING;
        rowsWritten = rows;
        failure = null;
        updatedAt = now;
    }

    /** @throws Overtaken when it has ended */
    void finish(Instant now) {
        if (!status.isUnderWay()) throw new Overtaken();
        status = RowExportStatus.DONE;
        rowsWritten = rowsTotal;
        failure = null;
        updatedAt = now;
    }

    void fail(String problem, Instant now) {
        if (!status.isUnderWay()) return;
        status = RowExportStatus.FAILED;
        failure = problem;
        updatedAt = now;
    }

    boolean isDone() {
        return status == RowExportStatus.DONE;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    DatasetFormat format() {
        return format;
    }

    String language() {
        return language;
    }

    RowExportView view() {
        return new RowExportView(
                id,
                version,
                campaignId,
                format,
                language,
                status,
                rowsTotal,
                rowsWritten,
                failure,
                createdAt,
                updatedAt,
                isDone() ? List.of("download") : List.of());
    }
}
