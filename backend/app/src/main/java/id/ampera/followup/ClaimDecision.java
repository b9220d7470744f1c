package id.ampera.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a second party says to a claim")
record ClaimDecision(
        @NotNull @Schema(description = "Accepted, or returned to be completed", examples = "ACCEPTED")
                ClaimVerdict verdict,
        @Size(max = 2000)
                @Schema(
                        description = "What was looked at, or what is missing; needed when it is returned",
                        examples = "Daftar hadir angkatan VIII sesuai dengan jadwal.")
                String note) {}
