package id.ampera.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Names of a copy")
record QuestionnaireCopy(
        @NotBlank
                @Size(max = 40)
                @Pattern(regexp = QuestionnaireEdit.CODE)
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "EPP-2027")
                String code,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "Title that respondents read, in Indonesian",
                        examples = "Survei peserta program pembinaan 2027")
                String title) {}
