package id.ampera.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one field of the input. */
@Schema(description = "What is wrong with one field of the input")
public record FieldError(
        @Schema(
                        description =
                                "JSON pointer (RFC 6901) to the field in the request body; a query parameter stands as `/query/<name>`",
                        examples = "/name")
                String pointer,
        @Schema(description = "Stable machine-readable code of the rule that was broken", examples = "NotBlank")
                String code,
        @Schema(description = "Sentence in the reader's language", examples = "tidak boleh kosong") String detail) {}
