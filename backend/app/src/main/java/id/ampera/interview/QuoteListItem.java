package id.ampera.interview;

import id.ampera.platform.http.Versioned;
import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A quote; to those outside the team only as much as the consent allows")
public record QuoteListItem(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073996") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Interview", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID interviewId,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990") UUID evaluationId,
        @Schema(description = "Title of the interview", examples = "Wawancara Kepala Bidang Pengembangan")
                String interviewTitle,
        @Schema(description = "Who spoke, as far as the consent goes", examples = "seorang pejabat") String speaker,
        @Schema(description = "How they agreed to be quoted outside the team", examples = "ANONYMOUS")
                ConsentLevel consent,
        @Schema(
                        description = "The words; absent to those outside the team without consent",
                        examples = "Materinya bagus, tetapi praktiknya kurang.")
                String text,
        @Schema(description = "Offset of the first character in the current transcript", examples = "120") int start,
        @Schema(description = "Offset after the last character", examples = "184") int end,
        @Schema(
                        description = "Question of the guide that it answers",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                UUID guideQuestionId,
        @Schema(description = "Remark, to the team", examples = "Menguatkan hasil survei") String note,
        @Schema(description = "Whether the current transcript still has the words", examples = "FIRM") QuoteState state,
        @Schema(description = "Number of the version that no longer has them", examples = "3") Integer lostIn,
        @Schema(description = "When it was marked", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified, Versioned {}
