package id.ampera.response;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A sealed draft with the ballot that it belongs to")
record NewDraft(
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
                String signature,
        @NotNull
                @Size(max = 349_526)
                @Pattern(regexp = "[A-Za-z0-9_-]*")
                @Schema(
                        description =
                                "The draft, sealed by the client (nonce, ciphertext and tag), base64url; exactly 4096, 16384, 65536 or 262144 bytes",
                        examples = "AAECAw")
                String sealed,
        @Pattern(regexp = "[0-9a-f]{64}")
                @Schema(
                        description =
                                "SHA-256 of the sealed draft that this one replaces, hexadecimal; absent if there was none",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String replaces) {
    BallotProof proof() {
        return new BallotProof(stratumId, ballot, signature);
    }
}
