package id.ampera.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A cohort as it is created or edited")
record CohortInput(
        @NotBlank @Size(max = 100) @Schema(description = "Name, unique within the programme", examples = "Angkatan I")
                String name,
        @NotNull @Schema(description = "First day", examples = "2026-03-02") LocalDate startsOn,
        @NotNull @Schema(description = "Last day, not before the first", examples = "2026-03-06") LocalDate endsOn,
        @Size(max = 200) @Schema(description = "Place", examples = "Aula BKPSDM") String place,
        @Min(1) @Max(10_000) @Schema(description = "Places; absent when it is not limited", examples = "40")
                Integer capacity) {}
