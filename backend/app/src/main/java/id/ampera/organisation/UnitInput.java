package id.ampera.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit as it is created or edited")
record UnitInput(
        @NotBlank
                @Size(max = 30)
                @Pattern(regexp = "[A-Za-z0-9.\\-]*")
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "DISDUKCAPIL")
                String code,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Official name", examples = "Dinas Kependudukan dan Pencatatan Sipil")
                String name,
        @NotNull @Schema(description = "Kind of unit", examples = "OFFICE") UnitKind kind,
        @Schema(description = "The unit above; absent for the top", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID parentId,
        @Size(max = 20)
                @Schema(
                        description = "Code of the national statistics office (BPS), where one exists",
                        examples = "1671040")
                String officialCode,
        @NotNull @Schema(description = "First day of validity", examples = "2020-01-01") LocalDate validFrom) {}
