package id.ampera.result;

import id.ampera.platform.dataset.DatasetFormat;
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

    void goOn(int rows, Instant now) {
        status = RowExportStatus.RUNNING;
        rowsWritten = rows;
        updatedAt = now;
    }

    void finish(Instant now) {
        status = RowExportStatus.DONE;
        rowsWritten = rowsTotal;
        updatedAt = now;
    }

    void fail(String problem, Instant now) {
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
