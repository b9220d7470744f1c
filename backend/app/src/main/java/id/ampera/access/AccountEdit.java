package id.ampera.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Roles and unit scope to be set")
record AccountEdit(
        @NotNull
                @Size(max = 4)
                @Schema(
                        description = "Staff roles: `unit-officer`, `evaluator`, `decision-maker`, `admin`",
                        examples = "evaluator")
                Set<@NotNull @Pattern(regexp = "unit-officer|evaluator|decision-maker|admin") String> roles,
        @NotNull
                @Size(max = 50)
                @Schema(description = "Units, for unit officers", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                Set<@NotNull UUID> units) {}
