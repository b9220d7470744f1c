package id.ampera.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An interview guide as it is written")
record GuideInput(
        @NotNull @Schema(description = "Evaluation that it serves", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @NotBlank @Size(max = 200) @Schema(description = "Title", examples = "Pedoman wawancara pejabat pembina")
                String title,
        @Size(max = 2000)
                @Schema(
                        description = "What is said before the first question: purpose, consent, time",
                        examples = "Terima kasih atas waktu Bapak/Ibu. Wawancara ini sekitar 45 menit.")
                String introduction,
        @NotNull @Size(max = 50) @Schema(description = "The questions, in their order")
                List<@NotNull @Valid GuideQuestionInput> questions) {

    @Schema(description = "A guide question as it is written")
    record GuideQuestionInput(
            @Schema(
                            description = "Identifier of a question that is there already; absent for a new one",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                    UUID id,
            @NotBlank
                    @Size(max = 500)
                    @Schema(
                            description = "The question",
                            examples = "Perubahan apa yang Bapak/Ibu lihat pada pegawai sesudah pelatihan?")
                    String question,
            @Schema(
                            description = "Evaluation question that it helps to answer",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073992")
                    UUID evaluationQuestionId) {}
}
