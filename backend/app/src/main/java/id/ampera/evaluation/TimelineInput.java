package id.ampera.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All milestones of an evaluation")
record TimelineInput(
        @NotNull @Size(max = 40) @Schema(description = "The milestones; shown by day")
                List<@NotNull @Valid MilestoneInput> milestones) {

    @Schema(description = "A milestone as it is planned")
    record MilestoneInput(
            @NotBlank @Size(max = 200) @Schema(description = "Name", examples = "Survei peserta ditutup") String name,
            @NotNull @Schema(description = "Day", examples = "2026-12-04") LocalDate dueOn) {}
}
