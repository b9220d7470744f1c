package id.ampera.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many open threads a place has")
public record CommentPlaceCount(
        @Schema(description = "What they are about", examples = "ITEM") CommentPlace place,
        @Schema(description = "Code of the section or item; absent for the whole draft", examples = "materi_terapan")
                String code,
        @Schema(description = "Open threads", examples = "2") long open) {}
