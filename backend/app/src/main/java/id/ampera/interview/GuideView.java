package id.ampera.interview;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An interview guide")
record GuideView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Evaluation that it serves", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Title", examples = "Pedoman wawancara pejabat pembina") String title,
        @Schema(
                        description = "What is said before the first question",
                        examples = "Terima kasih atas waktu Bapak/Ibu. Wawancara ini sekitar 45 menit.")
                String introduction,
        @Schema(description = "The questions, in their order") List<GuideQuestionView> questions,
        @Schema(description = "How many interviews follow it", examples = "4") long interviews,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(description = "What the caller may do with it: `edit`", examples = "edit") List<String> can)
        implements Versioned {

    @Schema(description = "A question of a guide")
    record GuideQuestionView(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991") UUID id,
            @Schema(
                            description = "The question",
                            examples = "Perubahan apa yang Bapak/Ibu lihat pada pegawai sesudah pelatihan?")
                    String question,
            @Schema(
                            description = "Evaluation question that it helps to answer",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073992")
                    UUID evaluationQuestionId) {}
}
