package id.ampera.document;

import id.ampera.platform.text.TextAnchor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

@ApplicationScoped
@Transactional
class DocumentLoadingService implements DocumentLoading {
    private final DocumentService documents;
    private final ChecklistService checklists;
    private final DocumentRepository repository;
    private final ExcerptRepository excerpts;
    private final DocumentFiles files;
    private final Clock clock;

    DocumentLoadingService(
            DocumentService documents,
            ChecklistService checklists,
            DocumentRepository repository,
            ExcerptRepository excerpts,
            DocumentFiles files,
            Clock clock) {
        this.documents = documents;
        this.checklists = checklists;
        this.repository = repository;
        this.excerpts = excerpts;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public UUID addDocument(NewDocument given) {
        var input = new DocumentInput(
                given.evaluationId(),
                given.title(),
                given.kind(),
                given.referenceNumber(),
                given.issuer(),
                given.issuedOn());
        try {
            var content = Files.createTempFile("ampera", ".document");
            try {
                Files.write(content, given.content());
                return files.take(content, given.fileName(), stored -> documents
                        .add(input, stored)
                        .id());
            } finally {
                Files.delete(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public UUID addExcerpt(UUID documentId, String words, String note) {
        var document = repository.require(documentId);
        var pages =
                repository.requireVersion(documentId, document.currentNumber()).pages();
        var wanted = Pattern.compile(Pattern.quote(words.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q"));
        for (int page = 1; page <= pages.size(); page++) {
            var found = wanted.matcher(pages.get(page - 1));
            if (found.find()) {
                var anchor = TextAnchor.of(pages.get(page - 1), found.start(), found.end());
                var excerpt = new DocumentExcerpt(documentId, page, anchor, note, clock.instant());
                excerpts.persist(excerpt);
                return excerpt.id();
            }
        }
        throw new IllegalArgumentException("no page of \"" + document.title() + "\" has: " + words);
    }

    @Override
    public UUID addChecklist(UUID evaluationId, String title, List<NewCriterion> criteria) {
        var inputs = criteria.stream()
                .map(each -> new ChecklistInput.CriterionInput(
                        null,
                        each.criterion(),
                        each.questionId(),
                        each.verdict(),
                        each.note(),
                        new LinkedHashSet<>(each.excerptIds())))
                .toList();
        return checklists.add(new ChecklistInput(evaluationId, title, inputs)).id();
    }
}
