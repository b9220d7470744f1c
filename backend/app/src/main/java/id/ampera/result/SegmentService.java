package id.ampera.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Writes segments apart from whoever read the answers. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SegmentService {
    private final SegmentRepository repository;

    SegmentService(SegmentRepository repository) {
        this.repository = repository;
    }

    /** Does nothing if answers have changed or gone since these were read: then they must not be kept. */
    void keep(ColumnSegments segments) {
        if (repository.lockRevision(segments.campaignId()) != segments.state().revision()) return;
        repository.replace(segments);
    }

    void drop(UUID campaignId, int interim) {
        repository.delete(campaignId, interim);
    }
}
