package id.ampera.search;

import id.ampera.document.Documents;
import id.ampera.evaluation.Evaluations;
import id.ampera.interview.Interviews;
import id.ampera.platform.text.Stemmer;
import id.ampera.platform.text.TextChanged;
import id.ampera.platform.text.TextKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class SearchService {
    private final SearchRepository repository;
    private final Evaluations evaluations;
    private final Documents documents;
    private final Interviews interviews;
    private final Stemmer stemmer;

    SearchService(
            SearchRepository repository,
            Evaluations evaluations,
            Documents documents,
            Interviews interviews,
            Stemmer stemmer) {
        this.repository = repository;
        this.evaluations = evaluations;
        this.documents = documents;
        this.interviews = interviews;
        this.stemmer = stemmer;
    }

    SearchResults search(SearchFilter filter) {
        var cursor = SearchCursor.of(filter);
        var query = SearchQuery.of(filter.q, stemmer);
        if (filter.evaluationId != null) evaluations.requireVisible(filter.evaluationId);
        var scope = new SearchRepository.Scope(
                query.against(),
                filter.kind,
                within(evaluations.visibleIds(), filter.evaluationId),
                within(interviews.transcriptEvaluations(), filter.evaluationId));
        if (query.isEmpty() || scope.isEmpty()) return new SearchResults(0, List.of(), null);
        var titles = new HashMap<UUID, String>();
        var hits = repository.find(scope, cursor.offset(), cursor.size(filter.limit)).stream()
                .map(text -> hit(text, query.stems(), titles))
                .toList();
        var total = repository.count(scope);
        return new SearchResults(total, hits, cursor.next(hits.size(), total));
    }

    private static Set<UUID> within(Set<UUID> readable, UUID evaluationId) {
        if (evaluationId == null) return readable;
        return readable == null || readable.contains(evaluationId) ? Set.of(evaluationId) : Set.of();
    }

    private SearchResults.Hit hit(SearchText text, Set<String> wanted, Map<UUID, String> titles) {
        var snippet = Snippet.of(text.body(), wanted, stemmer);
        return new SearchResults.Hit(
                text.kind(),
                text.sourceId(),
                titles.computeIfAbsent(text.sourceId(), id -> title(text.kind(), id)),
                text.evaluationId(),
                titles.computeIfAbsent(
                        text.evaluationId(), id -> evaluations.require(id).title()),
                text.page(),
                snippet.start(),
                snippet.text(),
                snippet.highlights());
    }

    private String title(TextKind kind, UUID id) {
        return kind == TextKind.DOCUMENT
                ? documents.require(id).title()
                : interviews.require(id).title();
    }

    /** @return how many pages got the stems of today; 0 when all have them */
    int renew(int limit) {
        var outdated = repository.outdated(stemmer.rules(), limit);
        outdated.forEach(each -> each.stem(stemmer));
        repository.flush();
        return outdated.size();
    }

    /** In the transaction of whoever changes a text. */
    void index(@Observes TextChanged changed) {
        repository.remove(changed.kind(), changed.sourceId());
        int page = 0;
        for (var body : changed.pages()) {
            repository.add(
                    new SearchText(changed.kind(), changed.sourceId(), changed.evaluationId(), ++page, body, stemmer));
        }
        repository.flush();
    }
}
