package id.ampera.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The entry of a second person")
record PaperReentry(
        @NotNull
                @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "Answers by item code or `matrix.row`; empty ones null",
                        required = true,
                        examples = "{\"q1\":\"4\",\"q2\":null}")
                JsonNode answers) {}
