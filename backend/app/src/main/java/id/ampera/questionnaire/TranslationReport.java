package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a translation sheet changes, and what is wrong with it")
record TranslationReport(
        @Schema(
                        description = "Whether it was saved; false for a trial and where something is wrong",
                        examples = "false")
                boolean saved,
        @Schema(description = "Version for the next `If-Match`", examples = "4") long version,
        @Schema(description = "Each language after the import") List<Language> languages,
        @Schema(description = "What is wrong, with a pointer `/rows/<row in the file>/<column>`")
                List<FieldError> errors) {

    @Schema(name = "TranslationLanguage", description = "A language of a questionnaire")
    record Language(
            @Schema(description = "Its code (ISO 639)", examples = "en") String code,
            @Schema(description = "Texts that the sheet changes", examples = "12") int changed,
            @Schema(description = "Texts that still have no translation", examples = "3") int missing) {}

    static TranslationReport of(
            boolean saved, long version, TranslationImport sheet, Definition after, List<FieldError> errors) {
        var languages = new ArrayList<Language>();
        var places = DefinitionTexts.of(after);
        for (var code : Translations.languages(after)) {
            int missing = (int) places.entrySet().stream()
                    .filter(each -> Translations.text(after, each.getKey(), each.getValue(), code) == null)
                    .count();
            languages.add(new Language(code, sheet.changes().getOrDefault(code, 0), missing));
        }
        return new TranslationReport(saved, version, languages, errors);
    }
}
