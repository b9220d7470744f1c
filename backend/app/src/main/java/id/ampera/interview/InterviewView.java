package id.ampera.interview;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An interview; to those outside the team only as much as the consent allows")
record InterviewView(
        @Schema(description = "Identifier (UUIDv7)", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID id,
        @Schema(description = "Version for `If-Match`", examples = "0") long version,
        @Schema(description = "Evaluation that it belongs to", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Guide that it follows", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993") UUID guideId,
        @Schema(description = "Title of the guide", examples = "Pedoman wawancara pejabat pembina") String guideTitle,
        @Schema(description = "Short code within the evaluation", examples = "W-01") String code,
        @Schema(description = "Title", examples = "Wawancara Kepala Bidang Pengembangan") String title,
        @Schema(description = "Who spoke, as far as the consent goes", examples = "seorang pejabat") String speaker,
        @Schema(description = "Employee interviewed", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID employeeId,
        @Schema(description = "Name of whoever was interviewed", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Position on that day", examples = "Kepala Bidang Pengembangan Kompetensi")
                String position,
        @Schema(description = "Unit on that day", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073994") UUID unitId,
        @Schema(description = "Name of the unit", examples = "Badan Kepegawaian") String unitName,
        @Schema(description = "How they agreed to be quoted outside the team", examples = "BY_POSITION")
                ConsentLevel consent,
        @Schema(description = "Day", examples = "2026-10-05") LocalDate heldOn,
        @Schema(description = "Place or medium", examples = "Ruang rapat BKPSDM") String place,
        @Schema(description = "Where it stands", examples = "HELD") InterviewStatus status,
        @Schema(description = "Number of the current transcript, 0 when there is none", examples = "2")
                int transcriptNumber,
        @Schema(description = "How many quotes stand in the current transcript", examples = "7") long quotes,
        @Schema(description = "How many quotes it no longer has", examples = "0") long lostQuotes,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(
                        description =
                                "What the caller may do with it: `read`, `edit`, `hold`, `cancel`, `transcribe`, `quote`",
                        examples = "read")
                List<String> can)
        implements Versioned {}
