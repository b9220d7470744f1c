package id.ampera.organisation;

import java.util.List;
import java.util.UUID;

/** Fired in the transaction in which a unit gave way to others. */
public record UnitSucceeded(UUID predecessorId, List<UUID> successorIds) {}
