package id.ampera.questionnaire;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A questionnaire with its draft")
record QuestionnaireView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Short code", examples = "EPP-2026") String code,
        @Schema(description = "Title of the draft, in Indonesian", examples = "Survei peserta program pembinaan")
                String title,
        @Schema(description = "What it is for, for colleagues", examples = "Dipakai untuk program tahun 2026")
                String description,
        @Schema(description = "DRAFT has no version yet", examples = "PUBLISHED") QuestionnaireStatus status,
        @Schema(description = "The draft") Definition definition,
        @Schema(description = "Items of the draft", examples = "18") int itemCount,
        @Schema(description = "The latest version; absent when there is none") Latest latest,
        @Schema(description = "Whether the draft differs from the latest version", examples = "true") boolean changed,
        @Schema(description = "OWN: seen by its maker and administrators only", examples = "AGENCY")
                Visibility visibility,
        @Schema(description = "Whether it is offered in the library as something to start from", examples = "false")
                boolean inLibrary,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description =
                                "What the caller may do with it: `edit`, `publish`, `copy`, `share`, `archive`, `restore`",
                        examples = "edit")
                List<String> can)
        implements Versioned {

    @Schema(name = "QuestionnaireLatest", description = "The latest version of a questionnaire")
    record Latest(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
            @Schema(description = "Number, counted from 1", examples = "2") int number,
            @Schema(description = "When it was published", examples = "2026-11-24T07:00:00Z") Instant publishedAt) {}

    static QuestionnaireView of(Questionnaire questionnaire, QuestionnaireVersion latest, List<String> can) {
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.code(),
                questionnaire.title(),
                questionnaire.description(),
                questionnaire.status(),
                questionnaire.definition(),
                questionnaire.itemCount(),
                latest == null ? null : new Latest(latest.id(), latest.number(), latest.publishedAt()),
                latest == null || !latest.canonical().equals(questionnaire.draft()),
                questionnaire.visibility(),
                questionnaire.isInLibrary(),
                questionnaire.updatedAt(),
                can);
    }
}
