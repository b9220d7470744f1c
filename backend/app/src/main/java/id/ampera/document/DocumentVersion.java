package id.ampera.document;

import id.ampera.platform.extraction.MediaKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One file of a document with its text; written once. The id names the file in the store. */
@Entity
@Table(name = "document_version")
class DocumentVersion {
    @Id
    private UUID id;

    private UUID documentId;
    private int number;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private MediaKind media;

    private long bytes;
    private String sha256;
    private String reason;
    private Instant uploadedAt;

    @ElementCollection
    @CollectionTable(name = "document_page", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "body")
    private List<String> pages = new ArrayList<>();

    protected DocumentVersion() {}

    DocumentVersion(UUID documentId, int number, UploadedFile uploaded, String reason, Instant now) {
        var file = uploaded.file();
        this.id = file.id();
        this.documentId = documentId;
        this.number = number;
        this.fileName = file.name();
        this.media = uploaded.text().kind();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.reason = reason;
        this.uploadedAt = now;
        this.pages.addAll(uploaded.text().pages());
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String fileName() {
        return fileName;
    }

    MediaKind media() {
        return media;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    String reason() {
        return reason;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    List<String> pages() {
        return List.copyOf(pages);
    }
}
