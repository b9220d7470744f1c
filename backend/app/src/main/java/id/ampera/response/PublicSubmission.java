package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An answer of somebody without an account")
record PublicSubmission(
        @NotNull
                @Pattern(regexp = "[A-Za-z0-9_-]{43}")
                @Schema(
                        description =
                                "32 random bytes that the device has made for this campaign and keeps, base64url. Of it only a keyed hash is kept, until the device may answer again",
                        examples = "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                String device,
        @NotNull
                @Size(max = 300)
                @Schema(description = "The challenge as it was given", examples = "AZN8Ll8KfMOYxNwMDAc5lQ")
                String challenge,
        @NotNull @Pattern(regexp = "[0-9]{1,16}") @Schema(description = "The number that solves it", examples = "48211")
                String solution,
        @NotNull
                @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "Answers by item code or `matrix.row`; skipped ones null",
                        examples = "{\"u1\":\"4\",\"saran\":null}")
                JsonNode answers) {}
