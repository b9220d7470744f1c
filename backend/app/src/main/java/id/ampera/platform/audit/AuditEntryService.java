package id.ampera.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class AuditEntryService {
    private final AuditEntryRepository repository;
    private final ObjectMapper json;
    private final Clock clock;

    AuditEntryService(AuditEntryRepository repository, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    Page<AuditEntryListItem> list(AuditFilter filter) {
        return repository.list(filter, clock.instant());
    }

    AuditKinds kinds() {
        return repository.kinds();
    }

    AuditEntryView show(UUID id) {
        var entry = repository.require(id);
        return AuditEntryView.of(entry.listItem(), AuditDiff.between(read(entry.before()), read(entry.after())));
    }

    private JsonNode read(String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
