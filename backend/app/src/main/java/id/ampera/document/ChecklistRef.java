package id.ampera.document;

import java.util.List;
import java.util.UUID;

/** A checklist as other features see it, its criteria in order. */
public record ChecklistRef(UUID id, String title, List<Criterion> criteria) {

    public record Criterion(UUID questionId, String criterion, Verdict verdict, String note, List<UUID> excerptIds) {}
}
