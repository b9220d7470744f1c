package id.ampera.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether an evaluation is shown to everybody, without sign-in")
record PublicPageView(
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String title,
        @Schema(description = "Whether it is shown now", examples = "true") boolean released,
        @Schema(description = "When it was released or withdrawn; absent if never", examples = "2026-11-24T07:00:00Z")
                Instant changedAt,
        @Schema(description = "Who did; absent if never", examples = "Drs. H. Marwan, M.Si.") String changedBy,
        @Schema(description = "What the caller may do: `release`, `withdraw`", examples = "[\"release\"]")
                List<String> can) {}
