package id.ampera.campaign;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A blind signature")
record BallotView(
        @Schema(
                        description = "The stratum whose key signed; its public key stands in the manifest",
                        examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d")
                UUID stratumId,
        @Schema(description = "Blind signature, 256 bytes, base64url; the client unblinds it", examples = "AAECAw")
                String blindSignature) {}
