package id.ampera.document;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A checklist with its criteria and their proof")
public record ChecklistView(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi program manajemen waktu 2026")
                String evaluationTitle,
        @Schema(description = "Title", examples = "Kesesuaian kurikulum dengan kebijakan") String title,
        @Schema(description = "Criteria in their order") List<CriterionView> criteria,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(description = "What the caller may do: `edit`, `delete`", examples = "[\"edit\", \"delete\"]")
                List<String> can)
        implements Versioned {

    @Schema(description = "A criterion, what was decided on it, and its proof")
    public record CriterionView(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "What is demanded", examples = "Kurikulum memuat paling sedikit 40 persen praktik")
                    String criterion,
            @Schema(
                            description = "Evaluation question that it helps to answer",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID questionId,
            @Schema(description = "What was decided", examples = "NOT_MET") Verdict verdict,
            @Schema(description = "Why", examples = "Praktik hanya 8 dari 32 JP") String note,
            @Schema(description = "Excerpts that prove it") List<ExcerptListItem> proofs) {}
}
