package id.ampera.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A published version; it never changes")
record QuestionnaireVersionView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Its questionnaire", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID questionnaireId,
        @Schema(description = "Code of the questionnaire", examples = "EPP-2026") String code,
        @Schema(description = "Number, counted from 1", examples = "2") int number,
        @Schema(description = "Title, in Indonesian", examples = "Survei peserta program pembinaan") String title,
        @Schema(
                        description = "SHA-256 of the canonical text of `definition`, in hex",
                        examples = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
                String sha256,
        @Schema(description = "When it was published", examples = "2026-11-24T07:00:00Z") Instant publishedAt,
        @Schema(description = "What is asked") Definition definition,
        @Schema(
                        description = "What the caller may do with it: `reset-draft` starts the draft again from here",
                        examples = "reset-draft")
                List<String> can) {

    static QuestionnaireVersionView of(QuestionnaireVersion published, String code, List<String> can) {
        return new QuestionnaireVersionView(
                published.id(),
                published.questionnaireId(),
                code,
                published.number(),
                published.title(),
                published.sha256(),
                published.publishedAt(),
                published.definition(),
                can);
    }
}
