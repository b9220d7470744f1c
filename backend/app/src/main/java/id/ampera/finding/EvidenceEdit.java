package id.ampera.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What pinned evidence means to its finding")
record EvidenceEdit(
        @NotNull @Schema(description = "How it stands to the finding", examples = "COMPLEMENTS") Agreement agreement,
        @Size(max = 1000) @Schema(description = "Why it matters here", examples = "Menjelaskan mengapa nilainya rendah")
                String note) {}
