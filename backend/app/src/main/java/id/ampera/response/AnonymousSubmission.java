package id.ampera.response;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An answer with a ballot instead of a name")
record AnonymousSubmission(
        @NotNull
                @Schema(
                        description = "The stratum whose key signed the ballot",
                        examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d")
                UUID stratumId,
        @NotNull
                @Pattern(regexp = "[A-Za-z0-9_-]{86}")
                @Schema(
                        description = "The ballot: prepared message of 64 bytes (RFC 9474, 4.1), base64url",
                        examples = "AAECAw")
                String ballot,
        @NotNull
                @Pattern(regexp = "[A-Za-z0-9_-]{342}")
                @Schema(description = "Unblinded signature, 256 bytes, base64url", examples = "AAECAw")
                String signature,
        @NotNull
                @Size(max = 200_000)
                @Schema(
                        description =
                                "The answers as JSON text; keys are item codes or `matrix.row`, skipped ones null. Read only after the signature was checked.",
                        examples = "{\"q1\":\"4\",\"q2\":null}")
                String answers) {}
