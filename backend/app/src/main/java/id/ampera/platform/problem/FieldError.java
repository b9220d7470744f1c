package id.ampera.platform.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
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
        @Schema(description = "Sentence in the reader's language", examples = "tidak boleh kosong") String detail,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> values) {

    /** @param detail null for the sentence that the problem has for the code */
    public FieldError(String pointer, String code, String detail) {
        this(pointer, code, detail, Map.of());
    }
}
