package id.ampera.comment;

import id.ampera.organisation.EmployeeRef;
import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A thread in a list, with what it begins with")
record CommentThreadListItem(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "What it is about", examples = "ITEM") CommentPlace place,
        @Schema(
                        description =
                                "Code of the section or item, which the draft may not have any more; absent for the whole draft",
                        examples = "materi_terapan")
                String code,
        @Schema(
                        description = "What the place said, in Indonesian, when the thread began",
                        examples = "Materi mudah diterapkan di tempat kerja")
                String wording,
        @Schema(description = "Number of the version that the draft was to become then", examples = "2")
                int draftNumber,
        @Schema(description = "Whether something is still to be done about it", examples = "OPEN") ThreadState state,
        @Schema(description = "Comments in it, those left out that were taken back", examples = "3") int commentCount,
        @Schema(description = "Who began it", examples = "Siti Rahmawati") String author,
        @Schema(
                        description = "The first comment; absent when it was taken back",
                        examples = "Apakah peserta tahu apa itu inovasi pelayanan?")
                String text,
        @Schema(description = "When it began", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Last comment or change", examples = "2026-11-24T08:00:00Z") Instant updatedAt)
        implements Identified {

    static CommentThreadListItem of(CommentThreadRow row, EmployeeRef author) {
        return new CommentThreadListItem(
                row.id(),
                row.place(),
                row.code(),
                row.wording(),
                row.draftNumber(),
                row.state(),
                row.commentCount(),
                author.name(),
                row.text(),
                row.createdAt(),
                row.updatedAt());
    }
}
