package id.ampera.organisation;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A position")
record PositionView(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Name", examples = "Analis Kebijakan Ahli Muda") String name,
        @Schema(description = "Group of the position", examples = "FUNCTIONAL_EXPERT") PositionKind kind,
        @Schema(description = "Active employees in it", examples = "42") long employees,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description = "What the caller may do with it: `edit`; `delete` while nobody is in it",
                        examples = "edit")
                List<String> can)
        implements Versioned {}
