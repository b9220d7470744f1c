package id.ampera.campaign;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Destruction",
        description = "What was destroyed of an anonymous campaign after its release or when it was called off, signed")
record DestructionView(
        @Schema(description = "Why: the results were released, or it was called off", examples = "RELEASED")
                DestructionCause cause,
        @Schema(description = "When the keys were destroyed", examples = "2026-12-15T10:00:01Z") Instant destroyedAt,
        @Schema(description = "Sealed answers that were deleted after they had been opened", examples = "412")
                int answers,
        @Schema(description = "Sealed drafts that were deleted unopened", examples = "9") int drafts,
        @Schema(description = "Invitations whose trace of the ballot was erased", examples = "431") int blindedMacs,
        @Schema(
                        description =
                                "SHA-256 of the public keys whose private halves were destroyed, as in the manifest, hexadecimal; the campaign's own key beside them",
                        examples = "[\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"]")
                List<String> signingKeys,
        @Schema(
                        description = "The same as canonical JSON, with the campaign and the manifest's hash",
                        examples = "{\"answers\":412}")
                String record,
        @Schema(
                        description = "SHA-256 of the record's UTF-8 bytes, hexadecimal",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256,
        @Schema(
                        description = "ECDSA P-256 with SHA-256 over the record's bytes, 64 bytes r and s, base64url",
                        examples = "MEUCIQDx")
                String signature,
        @Schema(description = "Public key of the signer, SPKI (DER), base64url", examples = "MFkwEwYHKoZIzj0CAQ")
                String signerKey) {}
