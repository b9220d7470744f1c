package id.ampera.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A questionnaire as a file, to keep or to take to another installation")
record QuestionnaireFile(
        @NotBlank @Schema(description = "What the file is: `ampera-questionnaire`", examples = "ampera-questionnaire")
                String format,
        @NotNull @Schema(description = "Version of the shape of the file: 1", examples = "1") Integer shape,
        @NotBlank
                @Size(max = 40)
                @Pattern(regexp = QuestionnaireEdit.CODE)
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "EPP-2026")
                String code,
        @Size(max = 1000)
                @Schema(description = "What it is for, for colleagues", examples = "Dipakai untuk program tahun 2026")
                String description,
        @Schema(description = "Who sees it after an import; absent: AGENCY. An export leaves it out", examples = "OWN")
                Visibility visibility,
        @NotNull @Schema(description = "What is asked") Definition definition) {
    private static final String FORMAT = "ampera-questionnaire";
    private static final int SHAPE = 1;

    static QuestionnaireFile of(String code, String description, Definition definition) {
        return new QuestionnaireFile(FORMAT, SHAPE, code, description, null, definition);
    }

    /** @throws id.ampera.platform.problem.Problem file-unknown */
    void requireKnown() {
        if (!FORMAT.equals(format)) throw QuestionnaireProblem.FILE_UNKNOWN.at("/format");
        if (shape != SHAPE) throw QuestionnaireProblem.FILE_UNKNOWN.at("/shape");
    }
}
