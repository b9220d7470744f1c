package id.ampera.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A report as it was made: never changed, a new one is made instead. */
@Entity
@Table(name = "report")
class Report {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID evaluationId;
    private int serial;
    private String title;
    private String numbers;
    private int numberCount;
    private Instant createdAt;
    private String createdBy;

    @ElementCollection
    @CollectionTable(name = "report_file", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "format")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ReportFormat, StoredFile> files = new EnumMap<>(ReportFormat.class);

    @Embeddable
    record StoredFile(
            @Column(name = "file_id") UUID fileId,
            @Column(name = "size_bytes") long size,
            @Column(name = "sha256") String sha256) {}

    protected Report() {}

    Report(
            UUID evaluationId,
            int serial,
            String title,
            String numbers,
            int numberCount,
            Map<ReportFormat, StoredFile> files,
            String createdBy,
            Instant now) {
        this.evaluationId = evaluationId;
        this.serial = serial;
        this.title = title;
        this.numbers = numbers;
        this.numberCount = numberCount;
        this.files.putAll(files);
        this.createdBy = createdBy;
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    int serial() {
        return serial;
    }

    String title() {
        return title;
    }

    String numbers() {
        return numbers;
    }

    int numberCount() {
        return numberCount;
    }

    Map<ReportFormat, StoredFile> files() {
        return Map.copyOf(files);
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
