package id.ampera.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What will be done")
record ActionInput(
        @NotBlank
                @Size(max = 200)
                @Schema(description = "What, in one line", examples = "Susun skenario simulasi loket")
                String title,
        @Size(max = 2000)
                @Schema(
                        description = "How",
                        examples = "Tiga skenario layanan bersama Dinas Kependudukan dan Pencatatan Sipil.")
                String description,
        @NotNull @Schema(description = "Employee who answers for it", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID ownerId,
        @NotNull @Schema(description = "Due date", examples = "2026-12-18") LocalDate dueOn) {}
