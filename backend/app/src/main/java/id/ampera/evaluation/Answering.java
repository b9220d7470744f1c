package id.ampera.evaluation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that answers an evaluation question. */
@Schema(description = "Something that answers an evaluation question")
public record Answering(
        @Schema(
                        description = "The question; absent when it answers the evaluation as a whole",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID questionId,
        @Schema(description = "Kind of source", examples = "SURVEY_ITEM") SourceKind kind,
        @Schema(description = "What it is called", examples = "Survei peserta angkatan I-IV") String label,
        @Schema(description = "What is shown for it, such as its state", examples = "160 responden") String note,
        @Schema(description = "Object that it comes from", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID sourceId,
        @Schema(
                        description = "Part of that object, such as the code of an item; absent for all of it",
                        examples = "materi_terapan")
                String itemKey,
        @Schema(description = "Whether it was attached by an evaluator, who may take it away", examples = "true")
                boolean attached) {

    public Answering(UUID questionId, SourceKind kind, String label, String note, UUID sourceId) {
        this(questionId, kind, label, note, sourceId, null, false);
    }
}
