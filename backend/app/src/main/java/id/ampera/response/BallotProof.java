package id.ampera.response;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A ballot with its signature: the right to one anonymous answer and its draft")
record BallotProof(
        @NotNull
                @Schema(
                        description = "The stratum whose key signed the ballot",
                        examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d")
                UUID stratumId,
        @NotNull
                @Pattern(regexp = "[A-Za-z0-9_-]{86}")
                @Schema(description = "The ballot, 64 bytes, base64url", examples = "AAECAw")
                String ballot,
        @NotNull
                @Pattern(regexp = "[A-Za-z0-9_-]{342}")
                @Schema(description = "Unblinded signature, 256 bytes, base64url", examples = "AAECAw")
                String signature) {}
