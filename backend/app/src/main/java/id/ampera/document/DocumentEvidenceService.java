package id.ampera.document;

import id.ampera.evidence.Evidence;
import id.ampera.evidence.EvidenceKind;
import id.ampera.evidence.EvidenceSource;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Excerpts as evidence; the reference is the excerpt's id. */
@ApplicationScoped
@Transactional
class DocumentEvidenceService implements EvidenceSource {
    private final ExcerptRepository excerpts;

    DocumentEvidenceService(ExcerptRepository excerpts) {
        this.excerpts = excerpts;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.DOCUMENT_EXCERPT;
    }

    // a finding whose excerpt was deleted asks in the transaction of the deletion, which shall go through
    @Override
    @Transactional(dontRollbackOn = Problem.class)
    public Evidence read(UUID evaluationId, String reference) {
        var excerpt = excerpts.findAll(evaluationId, Set.of(id(reference))).stream()
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Evidence(
                EvidenceKind.DOCUMENT_EXCERPT,
                excerpt.id().toString(),
                excerpt.documentId(),
                excerpt.id().toString(),
                excerpt.documentTitle(),
                "Halaman " + excerpt.page(),
                excerpt.words(),
                null,
                null,
                null,
                // a passage that only moved to another page still says the same
                Sha256.hex(excerpt.words()),
                excerpt.state() == ExcerptState.LOST ? Evidence.State.LOST : Evidence.State.FIRM);
    }

    private static UUID id(String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException notAnId) {
            throw CommonProblem.INVALID_INPUT.at("/reference");
        }
    }
}
