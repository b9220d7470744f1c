package id.ampera.document;

import id.ampera.evaluation.Evaluations;
import id.ampera.evidence.EvidenceChanged;
import id.ampera.evidence.EvidenceKind;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import id.ampera.platform.text.TextChanged;
import id.ampera.platform.text.TextKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class DocumentService {
    private static final String SUBJECT = "document";

    private final DocumentRepository repository;
    private final ExcerptRepository excerpts;
    private final Evaluations evaluations;
    private final Event<EvidenceChanged> evidenceChanged;
    private final Event<TextChanged> textChanged;
    private final Tombstones tombstones;
    private final Audit audit;
    private final Clock clock;

    DocumentService(
            DocumentRepository repository,
            ExcerptRepository excerpts,
            Evaluations evaluations,
            Event<EvidenceChanged> evidenceChanged,
            Event<TextChanged> textChanged,
            Tombstones tombstones,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.excerpts = excerpts;
        this.evaluations = evaluations;
        this.evidenceChanged = evidenceChanged;
        this.textChanged = textChanged;
        this.tombstones = tombstones;
        this.audit = audit;
        this.clock = clock;
    }

    Page<DocumentListItem> list(DocumentFilter filter) {
        return repository.list(filter, evaluations.visibleIds(), clock.instant());
    }

    DocumentView show(UUID id) {
        return view(requireVisible(id));
    }

    PageView page(UUID id, int page, Integer versionNumber) {
        var document = requireVisible(id);
        var number = versionNumber == null ? document.currentNumber() : versionNumber;
        var version = repository.requireVersion(id, number);
        var text = repository.requirePage(version, page);
        var isCurrent = number == document.currentNumber();
        return new PageView(
                id,
                number,
                page,
                isCurrent ? document.pages() : repository.countPages(version),
                text,
                isCurrent ? excerpts.onPage(id, page) : List.of());
    }

    StoredFile file(UUID id, int number) {
        requireVisible(id);
        var version = repository.requireVersion(id, number);
        return new StoredFile(version.id(), version.fileName(), version.media(), version.bytes());
    }

    DocumentView create(DocumentInput input, UploadedFile file) {
        evaluations.requireEditable(input.evaluationId());
        var document = add(input, file);
        var view = view(document);
        audit.record("document.uploaded", SUBJECT, document.id(), null, view);
        return view;
    }

    Document add(DocumentInput input, UploadedFile file) {
        var now = clock.instant();
        var document = new Document(input, now);
        var number = document.take(file.text().kind(), file.text().pages().size(), now);
        repository.persist(document);
        repository.flush();
        repository.add(new DocumentVersion(document.id(), number, file, null, now));
        repository.flush();
        announceText(document, file.text().pages());
        return document;
    }

    DocumentView edit(UUID id, IfMatch ifMatch, DocumentInput input) {
        var document = requireEditable(id, ifMatch);
        var before = view(document);
        document.edit(input, clock.instant());
        repository.flush();
        // the title stands beside what was pinned
        evidenceChanged.fire(new EvidenceChanged(EvidenceKind.DOCUMENT_EXCERPT, id));
        return recorded("document.edited", document, before);
    }

    /** Excerpts move along; those that are not found any more are lost. */
    DocumentView replace(UUID id, IfMatch ifMatch, VersionInput input, UploadedFile file) {
        var document = requireEditable(id, ifMatch);
        var before = view(document);
        if (file.file().sha256().equals(before.versions().get(0).sha256())) throw DocumentProblem.SAME_FILE.at("/file");
        var now = clock.instant();
        var number = document.take(file.text().kind(), file.text().pages().size(), now);
        repository.add(new DocumentVersion(id, number, file, input.reason().strip(), now));
        for (var excerpt : excerpts.ofDocument(id)) excerpt.follow(file.text().pages(), now);
        repository.flush();
        evidenceChanged.fire(new EvidenceChanged(EvidenceKind.DOCUMENT_EXCERPT, id));
        announceText(document, file.text().pages());
        return recorded("document.replaced", document, before);
    }

    /** The files that no row names any more, for the caller to remove after the commit. */
    List<UUID> delete(UUID id, IfMatch ifMatch) {
        var document = requireEditable(id, ifMatch);
        if (!excerpts.ofDocument(id).isEmpty()) throw DocumentProblem.DOCUMENT_HAS_EXCERPTS.raise();
        var before = view(document);
        var files = repository.versionsOf(id).stream().map(DocumentVersion::id).toList();
        repository.remove(document);
        tombstones.bury(SUBJECT, id, clock.instant());
        announceText(document, List.of());
        audit.record("document.deleted", SUBJECT, id, before, null);
        return files;
    }

    private void announceText(Document document, List<String> pages) {
        textChanged.fire(new TextChanged(TextKind.DOCUMENT, document.id(), document.evaluationId(), pages));
    }

    private DocumentView recorded(String action, Document document, DocumentView before) {
        repository.flush();
        var after = view(document);
        audit.record(action, SUBJECT, document.id(), before, after);
        return after;
    }

    private Document requireVisible(UUID id) {
        var document = repository.require(id);
        evaluations.requireVisible(document.evaluationId());
        return document;
    }

    private Document requireEditable(UUID id, IfMatch ifMatch) {
        var document = repository.require(id);
        evaluations.requireEditable(document.evaluationId());
        IfMatch.require(ifMatch, document.version());
        return document;
    }

    private DocumentView view(Document document) {
        var evaluation = evaluations.require(document.evaluationId());
        return new DocumentView(
                document.id(),
                document.version(),
                evaluation.id(),
                evaluation.title(),
                document.title(),
                document.kind(),
                document.referenceNumber(),
                document.issuer(),
                document.issuedOn(),
                document.pages(),
                document.currentNumber(),
                repository.versionsOf(document.id()).stream()
                        .map(DocumentView.VersionItem::of)
                        .toList(),
                document.updatedAt(),
                evaluations.mayEdit(evaluation.id()) ? List.of("edit", "replace", "mark", "delete") : List.of());
    }
}
