package id.ampera.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a finding is withdrawn")
record WithdrawalInput(
        @NotBlank @Size(max = 1000) @Schema(description = "The reason", examples = "Rumusan terlalu luas")
                String reason) {}
