package id.ampera.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A search by NIP, in the body because a NIP never stands in an address")
record NipSearch(
        @NotBlank
                @Size(max = 24)
                @Schema(description = "NIP, 18 digits, blanks allowed", examples = "19860926 201505 1 001")
                String nip) {}
