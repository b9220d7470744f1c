package id.ampera.evaluation;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An evaluation in a list")
public record EvaluationListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Short code", examples = "EV-2026-01") String code,
        @Schema(description = "Title", examples = "Evaluasi program manajemen waktu 2026") String title,
        @Schema(description = "Where it stands", examples = "COLLECTION") EvaluationPhase phase,
        @Schema(description = "How many programmes it is about", examples = "3") int programmes,
        @Schema(description = "How many questions it asks", examples = "6") int questions,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}
