package id.ampera.recommendation;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A recommendation in a list")
record RecommendationListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Number within its evaluation", examples = "2") int serial,
        @Schema(description = "What to do, in one line", examples = "Perbanyak praktik langsung") String title,
        @Schema(description = "How urgent", examples = "HIGH") Priority priority,
        @Schema(description = "Where it stands", examples = "ISSUED") RecommendationStatus status,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi program manajemen waktu 2026")
                String evaluationTitle,
        @Schema(description = "Unit that it addresses", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
        @Schema(description = "Name of the unit", examples = "Bidang Pengembangan Kompetensi") String unitName,
        @Schema(description = "Due date", examples = "2027-01-23") LocalDate dueOn,
        @Schema(description = "What the addressee says; absent until then", examples = "ACCEPTED")
                ManagementAnswer answer,
        @Schema(description = "How many findings it rests on", examples = "2") int findings,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}
