package id.ampera.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the addressee says to a recommendation")
record AnswerInput(
        @NotNull @Schema(description = "Accepted, in part, or rejected", examples = "PARTLY_ACCEPTED")
                ManagementAnswer answer,
        @Size(max = 2000)
                @Schema(
                        description = "Why; needed unless it is accepted as it is",
                        examples =
                                "Simulasi dapat dimulai pada angkatan berikutnya karena anggaran tahun ini sudah ditetapkan.")
                String reason) {}
