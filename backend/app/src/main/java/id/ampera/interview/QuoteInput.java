package id.ampera.interview;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A passage of a transcript that is marked as a quote")
record QuoteInput(
        @NotNull
                @Schema(
                        description = "Interview; a quote stays with its interview",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995")
                UUID interviewId,
        @NotNull
                @Min(1)
                @Schema(description = "Number of the transcript's version that the offsets are of", examples = "2")
                Integer transcriptNumber,
        @NotNull @Min(0) @Schema(description = "Offset of the first character, in UTF-16 units", examples = "120")
                Integer start,
        @NotNull @Min(1) @Schema(description = "Offset after the last character", examples = "184") Integer end,
        @Schema(
                        description = "Question of the interview's guide that it answers",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                UUID guideQuestionId,
        @Size(max = 500)
                @Schema(description = "Remark of the team", examples = "Menguatkan hasil survei butir materi_3")
                String note) {}
