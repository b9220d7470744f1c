package id.ampera.organisation;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A position in a list")
public record PositionListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Name", examples = "Analis Kebijakan Ahli Muda") String name,
        @Schema(description = "Group of the position", examples = "FUNCTIONAL_EXPERT") PositionKind kind,
        @Schema(description = "Active employees in it", examples = "42") long employees,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}
