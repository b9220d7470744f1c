package id.ampera.paper;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which of two entries is right, for each answer in which they differ")
record PaperChoice(
        @NotEmpty
                @Schema(
                        description = "FIRST or SECOND by item code or `matrix.row`; exactly the answers that differ",
                        required = true,
                        examples = "{\"q1\":\"FIRST\"}")
                Map<String, @NotNull Which> choices) {
    enum Which {
        FIRST,
        SECOND
    }
}
