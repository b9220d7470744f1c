package id.ampera.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A blinded ballot to be signed")
record NewBallot(
        @NotNull
                @Pattern(regexp = "[A-Za-z0-9_-]{342}")
                @Schema(
                        description = "Blinded message (RFC 9474, 4.2), 256 bytes, base64url without padding",
                        examples = "AAECAw")
                String blindedMessage) {}
