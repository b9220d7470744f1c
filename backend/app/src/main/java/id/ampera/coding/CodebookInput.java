package id.ampera.coding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All codes of a codebook as an outline")
record CodebookInput(
        @NotNull @Size(max = 200) @Schema(description = "The codes, each parent before its children")
                List<@NotNull @Valid CodeInput> codes) {

    @Schema(description = "A code as it is written")
    record CodeInput(
            @Schema(
                            description = "Identifier of a code that is there already; absent for a new one",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073997")
                    UUID id,
            @NotBlank @Size(max = 100) @Schema(description = "Name", examples = "Praktik kurang") String name,
            @NotNull
                    @Size(max = 1000)
                    @Schema(
                            description = "When it is given, and when not",
                            examples = "Dipakai bila narasumber menyebut latihan langsung terlalu sedikit.")
                    String definition,
            @NotNull
                    @Min(0)
                    @Max(3)
                    @Schema(
                            description = "How deep it stands: it belongs to the nearest code above that is less deep",
                            examples = "1")
                    Integer depth) {}
}
