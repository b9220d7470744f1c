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
                @Size(max = MOST)
                @Schema(
                        description =
                                "The answers as JSON text; keys are item codes or `matrix.row`, skipped ones null. Read only after the signature was checked.",
                        examples = "{\"q1\":\"4\",\"q2\":null}")
                String answers) {
    private static final int MOST = 200_000;

    /** Whether it certainly keeps the rules above. Said of every answer, and the validator takes ten times as long. */
    boolean conforms() {
        return stratumId != null
                && isBase64(ballot, 86)
                && isBase64(signature, 342)
                && answers != null
                && answers.length() <= MOST;
    }

    private static boolean isBase64(String text, int length) {
        if (text == null || text.length() != length) return false;
        for (int i = 0; i < length; i++) if (!isBase64(text.charAt(i))) return false;
        return true;
    }

    private static boolean isBase64(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
