package id.ampera.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A comment on a place of the saved draft")
record NewCommentThread(
        @NotNull @Schema(description = "What it is about", examples = "ITEM") CommentPlace place,
        @Size(max = 40)
                @Schema(
                        description = "Code of the section or item; absent for the whole draft",
                        examples = "materi_terapan")
                String code,
        @NotBlank
                @Size(max = 2000)
                @Schema(description = "The comment", examples = "Apakah peserta tahu apa itu inovasi pelayanan?")
                String text) {}
