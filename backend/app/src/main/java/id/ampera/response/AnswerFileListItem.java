package id.ampera.response;

import id.ampera.platform.paging.Identified;
import id.ampera.questionnaire.FileKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A file that was given with an answer, in a list")
public record AnswerFileListItem(
        @Schema(description = "Identifier that the answer names", examples = "3f0c6a52-8f1e-4c57-9d0b-6a4f0e2f7c11")
                UUID id,
        @Schema(description = "Code of the item", examples = "bukti_kegiatan") String item,
        @Schema(description = "What it is, told by the content", examples = "photo") FileKind kind,
        @Schema(description = "Size in bytes", examples = "284210") long bytes,
        @Schema(description = "When it arrived", examples = "2026-12-02T03:04:05Z") Instant uploadedAt)
        implements Identified {}
