package id.ampera.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One change in the audit trail with what it changed")
record AuditEntryView(
        @Schema(description = "Identifier", examples = "6f1d3f0e-2b8c-4f0e-9a35-1c2d3e4f5a6b") UUID id,
        @Schema(description = "When", examples = "2026-11-24T07:00:00Z") Instant occurredAt,
        @Schema(
                        description =
                                "When the last of the changes was made that this entry holds; absent if it is one. A draft that saves itself has one entry for what one person writes within ten minutes",
                        examples = "2026-11-24T07:08:00Z")
                Instant continuedAt,
        @Schema(
                        description = "The employee who did it; absent for a service or somebody not on the roster",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID actorId,
        @Schema(description = "Name of the actor at that time", examples = "Yusrizal Hakim") String actorName,
        @Schema(description = "What was done", examples = "unit.edited") String action,
        @Schema(description = "Kind of object", examples = "unit") String subjectType,
        @Schema(description = "The object", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID subjectId,
        @Schema(description = "Name of the object at that time", examples = "Dinas Sosial") String subjectLabel,
        @Schema(description = "The fields that differ") List<AuditChange> changes) {

    @Schema(description = "One field before and after")
    record AuditChange(
            @Schema(description = "JSON pointer to the field", examples = "/name") String pointer,
            @Schema(description = "Value before, as text or JSON; absent when there was none", examples = "BPPD")
                    String before,
            @Schema(description = "Value after, as text or JSON; absent when there is none", examples = "Bapenda")
                    String after) {}

    static AuditEntryView of(AuditEntryListItem item, List<AuditChange> changes) {
        return new AuditEntryView(
                item.id(),
                item.occurredAt(),
                item.continuedAt(),
                item.actorId(),
                item.actorName(),
                item.action(),
                item.subjectType(),
                item.subjectId(),
                item.subjectLabel(),
                changes);
    }
}
