package id.ampera.comment;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A thread with all its comments")
record CommentThreadView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Version for `If-Match`; every comment changes it", examples = "0") long version,
        @Schema(description = "The questionnaire", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID questionnaireId,
        @Schema(description = "Title of its draft, in Indonesian", examples = "Survei peserta program pembinaan")
                String title,
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
        @Schema(description = "Who resolved or reopened it last; absent when nobody did", examples = "Budi Santoso")
                String settledBy,
        @Schema(description = "When", examples = "2026-11-24T08:00:00Z") Instant settledAt,
        @Schema(description = "When it began", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Last comment or change", examples = "2026-11-24T08:00:00Z") Instant updatedAt,
        @Schema(description = "The comments in their order, at most 50") List<Said> comments,
        @Schema(description = "What the caller may do with it: `answer`, `resolve`, `reopen`", examples = "answer")
                List<String> can)
        implements Versioned {

    @Schema(name = "ThreadComment", description = "What one person said in a thread")
    record Said(
            @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991") UUID id,
            @Schema(description = "Who", examples = "Siti Rahmawati") String author,
            @Schema(
                            description = "What; absent when it was taken back",
                            examples = "Apakah peserta tahu apa itu inovasi pelayanan?")
                    String text,
            @Schema(description = "When", examples = "2026-11-24T07:00:00Z") Instant writtenAt,
            @Schema(description = "When it was edited last; absent when it was not", examples = "2026-11-24T07:05:00Z")
                    Instant editedAt,
            @Schema(description = "When it was taken back; absent when it was not", examples = "2026-11-24T07:10:00Z")
                    Instant deletedAt,
            @Schema(
                            description =
                                    "What the caller may do with it: `edit`, `remove`; one's own, while unresolved",
                            examples = "edit")
                    List<String> can) {}
}
