package id.ampera.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The code of a card and whose it is")
record CardProof(
        @NotBlank
                @Size(max = 24)
                @Schema(description = "NIP or NI PPPK, 18 digits, blanks allowed", examples = "19860926 201505 1 001")
                String nip,
        @NotBlank
                @Size(max = 40)
                @Schema(
                        description = "The code of the card; small letters, blanks and hyphens do not matter",
                        examples = "7KQ2-M9XT-0WBD-4HNA")
                String code) {

    @Override
    public String toString() {
        return "CardProof";
    }
}
