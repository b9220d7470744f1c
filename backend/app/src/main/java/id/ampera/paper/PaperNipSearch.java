package id.ampera.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A search by the NIP that is written on a sheet, in the body because a NIP never stands in an address")
record PaperNipSearch(
        @NotBlank
                @Size(max = 24)
                @Schema(
                        description = "NIP, 18 digits, blanks allowed",
                        required = true,
                        examples = "19860926 201505 1 001")
                String nip) {}
