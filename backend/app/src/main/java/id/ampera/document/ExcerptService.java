package id.ampera.document;

import id.ampera.evaluation.Evaluations;
import id.ampera.evidence.EvidenceChanged;
import id.ampera.evidence.EvidenceKind;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.text.TextAnchor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ExcerptService {
    private static final String SUBJECT = "document-excerpt";

    private final ExcerptRepository repository;
    private final DocumentRepository documents;
    private final Evaluations evaluations;
    private final Event<EvidenceChanged> evidenceChanged;
    private final Tombstones tombstones;
    private final Audit audit;
    private final Clock clock;

    ExcerptService(
            ExcerptRepository repository,
            DocumentRepository documents,
            Evaluations evaluations,
            Event<EvidenceChanged> evidenceChanged,
            Tombstones tombstones,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.evaluations = evaluations;
        this.evidenceChanged = evidenceChanged;
        this.tombstones = tombstones;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ExcerptListItem> list(ExcerptFilter filter) {
        return repository.list(filter, evaluations.visibleIds(), clock.instant());
    }

    ExcerptListItem show(UUID id) {
        var excerpt = repository.require(id);
        var document = documents.require(excerpt.documentId());
        evaluations.requireVisible(document.evaluationId());
        return ExcerptListItem.of(excerpt, document.title());
    }

    ExcerptListItem mark(ExcerptInput input) {
        var document = documents.findByIdOptional(input.documentId()).orElseThrow(CommonProblem.NOT_FOUND::raise);
        evaluations.requireEditable(document.evaluationId());
        var anchor = anchor(document, input);
        var excerpt = new DocumentExcerpt(
                document.id(), input.page(), anchor, Document.orNull(input.note()), clock.instant());
        repository.persist(excerpt);
        repository.flush();
        var view = ExcerptListItem.of(excerpt, document.title());
        audit.record("document-excerpt.marked", SUBJECT, excerpt.id(), null, named(view));
        return view;
    }

    /** A lost excerpt is found again by marking where it stands now. */
    ExcerptListItem edit(UUID id, IfMatch ifMatch, ExcerptInput input) {
        var excerpt = repository.require(id);
        var document = documents.require(excerpt.documentId());
        evaluations.requireEditable(document.evaluationId());
        IfMatch.require(ifMatch, excerpt.version());
        if (!document.id().equals(input.documentId())) throw DocumentProblem.DOCUMENT_STAYS.at("/documentId");
        var before = ExcerptListItem.of(excerpt, document.title());
        var isWhereItWas =
                excerpt.page() == input.page() && excerpt.start() == input.start() && excerpt.end() == input.end();
        if (!isWhereItWas || excerpt.state() == ExcerptState.FIRM) {
            excerpt.place(input.page(), anchor(document, input), clock.instant());
        }
        excerpt.annotate(Document.orNull(input.note()), clock.instant());
        repository.flush();
        evidenceChanged.fire(new EvidenceChanged(EvidenceKind.DOCUMENT_EXCERPT, document.id()));
        var after = ExcerptListItem.of(excerpt, document.title());
        audit.record("document-excerpt.edited", SUBJECT, id, named(before), named(after));
        return after;
    }

    void delete(UUID id, IfMatch ifMatch) {
        var excerpt = repository.require(id);
        var document = documents.require(excerpt.documentId());
        evaluations.requireEditable(document.evaluationId());
        IfMatch.require(ifMatch, excerpt.version());
        var before = ExcerptListItem.of(excerpt, document.title());
        repository.delete(excerpt);
        repository.flush();
        tombstones.bury(SUBJECT, id, clock.instant());
        evidenceChanged.fire(new EvidenceChanged(EvidenceKind.DOCUMENT_EXCERPT, document.id()));
        audit.record("document-excerpt.deleted", SUBJECT, id, named(before), null);
    }

    private TextAnchor anchor(Document document, ExcerptInput input) {
        if (input.versionNumber() != document.currentNumber()) throw DocumentProblem.DOCUMENT_REPLACED.raise();
        if (input.end() - input.start() > DocumentExcerpt.MAX_LENGTH) {
            throw DocumentProblem.PASSAGE_TOO_LONG.at("/end");
        }
        if (input.page() > document.pages()) throw DocumentProblem.PASSAGE_UNKNOWN.at("/page");
        var version = documents.requireVersion(document.id(), input.versionNumber());
        try {
            return TextAnchor.of(documents.requirePage(version, input.page()), input.start(), input.end());
        } catch (IllegalArgumentException noSuchPassage) {
            throw DocumentProblem.PASSAGE_UNKNOWN.at("/end");
        }
    }

    /** The trail names an object by its title. */
    private static Trace named(ExcerptListItem item) {
        return new Trace(item.documentTitle(), item.page(), item.words(), item.note(), item.state(), item.documentId());
    }

    record Trace(String title, int page, String words, String note, ExcerptState state, UUID documentId) {}
}
