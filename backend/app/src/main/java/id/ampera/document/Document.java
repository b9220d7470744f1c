package id.ampera.document;

import id.ampera.platform.extraction.MediaKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "document")
class Document {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String referenceNumber;
    private String issuer;
    private LocalDate issuedOn;
    private int currentNumber;

    @Enumerated(EnumType.STRING)
    private MediaKind media;

    private int pages;
    private Instant updatedAt;

    protected Document() {}

    Document(DocumentInput input, Instant now) {
        evaluationId = input.evaluationId();
        apply(input, now);
    }

    void edit(DocumentInput input, Instant now) {
        if (!evaluationId.equals(input.evaluationId())) throw DocumentProblem.DOCUMENT_STAYS.at("/evaluationId");
        apply(input, now);
    }

    private void apply(DocumentInput input, Instant now) {
        title = input.title().strip();
        kind = input.kind();
        referenceNumber = orNull(input.referenceNumber());
        issuer = orNull(input.issuer());
        issuedOn = input.issuedOn();
        updatedAt = now;
    }

    /** The number of the version that comes next; the document shows it from now on. */
    int take(MediaKind newMedia, int newPages, Instant now) {
        media = newMedia;
        pages = newPages;
        updatedAt = now;
        return ++currentNumber;
    }

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String title() {
        return title;
    }

    DocumentKind kind() {
        return kind;
    }

    String referenceNumber() {
        return referenceNumber;
    }

    String issuer() {
        return issuer;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    int currentNumber() {
        return currentNumber;
    }

    MediaKind media() {
        return media;
    }

    int pages() {
        return pages;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
