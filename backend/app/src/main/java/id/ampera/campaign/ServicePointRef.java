package id.ampera.campaign;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service point as other features see it. */
@Schema(name = "ServicePoint", description = "A place where a public campaign asks")
public record ServicePointRef(
        @Schema(description = "Identifier", examples = "0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d") UUID id,
        @Schema(description = "Short code, part of the address in its QR code", examples = "LOKET-1") String code,
        @Schema(description = "Name", examples = "Loket 1 Disdukcapil") String name,
        @Schema(description = "People expected to use the service here while the campaign runs", examples = "1200")
                int visitors) {}
