package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture beside a text. By its hash it is as immutable as the version that names it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ItemPicture", description = "A picture that was uploaded, named by the SHA-256 of its bytes")
public record Picture(
        @Schema(
                        description = "SHA-256 in lower-case hex, as the upload returned it",
                        required = true,
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256,
        @Schema(description = "Width in pixels, so that the text does not jump", required = true, examples = "1280")
                Integer width,
        @Schema(description = "Height in pixels", required = true, examples = "720") Integer height,
        @Schema(description = "What there is to see, for those who do not see it", required = true) Texts alt) {}
