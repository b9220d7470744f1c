package id.ampera.result;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Analyses of campaigns whose answers this transaction changes. They are kept out of the cache: the transaction may still
 * roll back.
 */
@TransactionScoped
class UnsettledAnalyses implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Set<UUID> changed = new HashSet<>();
    private final transient Map<UUID, Analysis> read = new HashMap<>();

    void changed(UUID campaignId) {
        changed.add(campaignId);
        read.remove(campaignId);
    }

    boolean isChanged(UUID campaignId) {
        return changed.contains(campaignId);
    }

    Analysis get(UUID campaignId, Supplier<Analysis> reader) {
        return read.computeIfAbsent(campaignId, id -> reader.get());
    }
}
