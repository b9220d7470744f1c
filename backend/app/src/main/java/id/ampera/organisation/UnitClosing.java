package id.ampera.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The end of a unit")
record UnitClosing(
        @NotNull @Schema(description = "Last day of validity, not before the first", examples = "2026-12-31")
                LocalDate validTo) {}
