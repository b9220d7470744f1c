package id.ampera.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What takes the place of a unit that is renamed, merged or split")
record UnitSuccession(
        @NotNull @Schema(description = "Last day of the old unit, not in the future", examples = "2026-06-30")
                LocalDate validTo,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "One for a renaming or a merger, several for a split")
                List<@NotNull @Valid Successor> successors) {

    @Schema(description = "An existing unit by its id, or a new one by code and name, of the same kind and parent")
    record Successor(
            @Schema(description = "A unit that exists already", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID unitId,
            @Size(max = 30)
                    @Pattern(regexp = "[A-Za-z0-9.\\-]*")
                    @Schema(description = "Code of a new unit", examples = "BAPENDA")
                    String code,
            @Size(max = 200) @Schema(description = "Name of a new unit", examples = "Badan Pendapatan Daerah")
                    String name) {}
}
