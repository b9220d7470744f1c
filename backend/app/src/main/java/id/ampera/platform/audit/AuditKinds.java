package id.ampera.platform.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What stands in the audit trail, to choose filters from")
record AuditKinds(
        @Schema(description = "Kinds of objects", examples = "unit") List<String> subjectTypes,
        @Schema(description = "Actions", examples = "unit.edited") List<String> actions) {}
