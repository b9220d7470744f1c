package id.ampera.evaluation;

import java.util.Set;
import java.util.UUID;

/** An evaluation as other features see it. */
public record EvaluationRef(UUID id, String code, String title, Set<UUID> programmeIds) {}
