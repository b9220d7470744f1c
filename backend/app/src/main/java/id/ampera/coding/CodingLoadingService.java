package id.ampera.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CodingLoadingService implements CodingLoading {
    private final CodebookRepository repository;
    private final Clock clock;

    CodingLoadingService(CodebookRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public List<UUID> addCodebook(UUID evaluationId, List<NewCode> codes) {
        var codebook = new Codebook(evaluationId, clock.instant());
        codebook.arrange(
                codes.stream()
                        .map(each -> new CodebookInput.CodeInput(null, each.name(), each.definition(), each.depth()))
                        .toList(),
                clock.instant());
        repository.persist(codebook);
        repository.flush();
        return codebook.codes().stream().map(Code::id).toList();
    }

    @Override
    public void code(UUID codeId, PassageKind kind, String reference) {
        repository.add(new CodedPassage(codeId, kind, reference));
    }
}
