package id.ampera.document;

import id.ampera.platform.text.TextAnchor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.UuidGenerator;

/** A passage on a page. It moves along with new versions; one that is not found any more is lost, and never dropped. */
@Entity
@Table(name = "document_excerpt")
class DocumentExcerpt {
    static final int MAX_LENGTH = 4000;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID documentId;
    private int page;
    private int startAt;
    private int endAt;
    private String words;
    private String prefix;
    private String suffix;
    private String note;

    @Enumerated(EnumType.STRING)
    private ExcerptState state = ExcerptState.FIRM;

    private Instant updatedAt;

    protected DocumentExcerpt() {}

    DocumentExcerpt(UUID documentId, int page, TextAnchor anchor, String note, Instant now) {
        this.documentId = documentId;
        this.note = note;
        place(page, anchor, now);
    }

    void place(int newPage, TextAnchor anchor, Instant now) {
        page = newPage;
        startAt = anchor.start();
        endAt = anchor.end();
        words = anchor.exact();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
        state = ExcerptState.FIRM;
        updatedAt = now;
    }

    void annotate(String newNote, Instant now) {
        note = newNote;
        updatedAt = now;
    }

    /** Looks for itself on its own page first, then on the nearest ones, as pages shift when text is added. */
    void follow(List<String> pages, Instant now) {
        var anchor = new TextAnchor(startAt, endAt, words, prefix, suffix);
        var nearest = IntStream.rangeClosed(1, pages.size())
                .boxed()
                .sorted((a, b) -> Integer.compare(Math.abs(a - page), Math.abs(b - page)))
                .toList();
        for (var each : nearest) {
            Optional<TextAnchor> found = anchor.in(pages.get(each - 1));
            if (found.isPresent()) {
                place(each, found.get(), now);
                return;
            }
        }
        if (state == ExcerptState.FIRM) {
            state = ExcerptState.LOST;
            updatedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID documentId() {
        return documentId;
    }

    int page() {
        return page;
    }

    int start() {
        return startAt;
    }

    int end() {
        return endAt;
    }

    String words() {
        return words;
    }

    String note() {
        return note;
    }

    ExcerptState state() {
        return state;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
