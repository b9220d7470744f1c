package id.ampera.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All sessions of a programme in their order")
record SessionPlan(
        @NotNull @Size(max = 100) @Schema(description = "The sessions, in the order in which they are held")
                List<@NotNull @Valid SessionInput> sessions) {}
