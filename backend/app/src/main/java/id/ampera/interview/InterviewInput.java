package id.ampera.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is recorded about an interview")
record InterviewInput(
        @NotNull
                @Schema(
                        description = "Evaluation that it belongs to; does not change",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Guide that it follows", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993") UUID guideId,
        @NotBlank
                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,29}")
                @Schema(
                        description =
                                "Short code within the evaluation; the only name outside when nobody may be named",
                        examples = "W-01")
                String code,
        @NotBlank @Size(max = 200) @Schema(description = "Title", examples = "Wawancara Kepala Bidang Pengembangan")
                String title,
        @Schema(
                        description = "Employee interviewed, when on the roster",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID employeeId,
        @NotBlank
                @Size(max = 150)
                @Schema(description = "Name of whoever was interviewed", examples = "Siti Rahmawati, S.Sos.")
                String name,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Position on that day", examples = "Kepala Bidang Pengembangan Kompetensi")
                String position,
        @Schema(description = "Unit on that day", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073994") UUID unitId,
        @NotNull @Schema(description = "How they agreed to be quoted outside the team", examples = "BY_POSITION")
                ConsentLevel consent,
        @NotNull @Schema(description = "Day", examples = "2026-10-05") LocalDate heldOn,
        @Size(max = 200) @Schema(description = "Place or medium", examples = "Ruang rapat BKPSDM") String place) {}
