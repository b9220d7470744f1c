package id.ampera.response;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Challenge",
        description =
                "A riddle for one answer. Find a whole number `solution` so that the SHA-256 of the text `challenge`, a point and the number in decimal begins with `bits` zero bits")
record ChallengeView(
        @Schema(description = "The challenge, base64url; to be sent back as it is", examples = "AZN8Ll8KfMOYxNwMDAc5lQ")
                String challenge,
        @Schema(description = "How many zero bits the hash must begin with", examples = "16") int bits,
        @Schema(description = "Until when it may be used", examples = "2026-12-02T05:04:05Z") Instant expiresAt) {}
