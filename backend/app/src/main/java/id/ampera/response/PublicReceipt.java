package id.ampera.response;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Proof of an answer to a public campaign")
record PublicReceipt(
        @Schema(
                        description = "Number of the receipt. It does not lead to the answer",
                        examples = "4f2c9e0ab1d34c554f2c9e0ab1d34c55")
                String receipt,
        @Schema(description = "When this device may answer again", examples = "2026-12-03T03:00:00Z")
                Instant againFrom) {}
