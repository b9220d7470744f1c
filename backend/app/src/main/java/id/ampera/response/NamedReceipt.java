package id.ampera.response;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Proof of a named answer")
record NamedReceipt(
        @Schema(description = "Number of the receipt", examples = "4f2c9e0ab1d34c554f2c9e0ab1d34c55") String receipt,
        @Schema(description = "When the answer arrived", examples = "2026-12-02T03:04:05Z") Instant submittedAt) {}
