package id.ampera.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A printed sheet; its answers are not part of it")
record PaperSheetView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Number as it is printed, with its check digit", examples = "0012-5") String code,
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID campaignId,
        @Schema(
                        description = "Version of the questionnaire that is printed on it",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                UUID questionnaireVersionId,
        @Schema(description = "Where it stands", examples = "KEYED") SheetState state,
        @Schema(description = "Who answered", examples = "Siti Rahma", nullable = true) String respondent,
        @Schema(description = "Whom the answer rates", examples = "Budi Santoso", nullable = true) String subject,
        @Schema(
                        description = "Service point where it was handed out; of a public campaign",
                        examples = "Loket 1 Disdukcapil",
                        nullable = true)
                String point,
        @Schema(description = "Who keyed it in first", examples = "Dewi Lestari", nullable = true) String firstBy,
        @Schema(description = "When it was keyed in first", examples = "2026-12-02T03:04:05Z", nullable = true)
                Instant firstAt,
        @Schema(description = "Who keyed it in again or checked it", examples = "Rudi Hartono", nullable = true)
                String secondBy,
        @Schema(description = "When that was", examples = "2026-12-02T04:04:05Z", nullable = true) Instant secondAt,
        @Schema(description = "Why it counts", examples = "KEYED_ALIKE") Settlement settlement,
        @Schema(description = "In how many answers the two entries differed", examples = "2", nullable = true)
                Integer differences,
        @Schema(description = "Why it was rejected", examples = "Tidak terbaca", nullable = true) String reason,
        @Schema(description = "Last change", examples = "2026-12-02T04:04:05Z") Instant updatedAt,
        @Schema(
                        description =
                                "What the caller may do with it: `key` (first entry), `check` (see the entry and confirm it, or key it in again), `settle`, `reject`, `reopen`",
                        examples = "check")
                List<String> can)
        implements Versioned {}
