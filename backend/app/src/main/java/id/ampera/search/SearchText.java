package id.ampera.search;

import id.ampera.platform.text.Stemmer;
import id.ampera.platform.text.TextKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A page and its stems. */
@Entity
@Table(name = "search_text")
class SearchText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private TextKind kind;

    private UUID sourceId;
    private UUID evaluationId;
    private int page;
    private String body;
    private String tokens;
    private String rules;

    protected SearchText() {}

    SearchText(TextKind kind, UUID sourceId, UUID evaluationId, int page, String body, Stemmer stemmer) {
        this.kind = kind;
        this.sourceId = sourceId;
        this.evaluationId = evaluationId;
        this.page = page;
        this.body = body;
        stem(stemmer);
    }

    /** The stems of its words by the rules of today. */
    void stem(Stemmer stemmer) {
        tokens = SearchQuery.tokens(stemmer.stems(body));
        rules = stemmer.rules();
    }

    Long id() {
        return id;
    }

    TextKind kind() {
        return kind;
    }

    UUID sourceId() {
        return sourceId;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    int page() {
        return page;
    }

    String body() {
        return body;
    }
}
