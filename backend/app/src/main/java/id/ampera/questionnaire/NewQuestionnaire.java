package id.ampera.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A questionnaire as it is created: empty, or from an instrument of the library")
record NewQuestionnaire(
        @NotBlank
                @Size(max = 40)
                @Pattern(regexp = QuestionnaireEdit.CODE)
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "EPP-2026")
                String code,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "Title that respondents read, in Indonesian",
                        examples = "Survei peserta program pembinaan")
                String title,
        @Size(max = 1000)
                @Schema(description = "What it is for, for colleagues", examples = "Dipakai untuk program tahun 2026")
                String description,
        @Size(max = 60)
                @Schema(
                        description = "Code of the instrument to start from; absent for an empty one",
                        examples = "survei-peserta")
                String instrument,
        @Schema(
                        description =
                                "Questionnaire to start from instead of an instrument: its latest version, or its draft where it has none",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID template,
        @Schema(description = "Who sees it; absent: AGENCY", examples = "OWN") Visibility visibility) {}
