package id.ampera.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A questionnaire and its draft as they are saved")
record QuestionnaireEdit(
        @NotBlank
                @Size(max = 40)
                @Pattern(regexp = CODE)
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "EPP-2026")
                String code,
        @Size(max = 1000)
                @Schema(description = "What it is for, for colleagues", examples = "Dipakai untuk program tahun 2026")
                String description,
        @NotNull @Schema(description = "The draft") Definition definition) {
    static final String CODE = "[A-Za-z0-9.\\-]*";
}
