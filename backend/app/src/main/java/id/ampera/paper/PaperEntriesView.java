package id.ampera.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was read from a sheet, for the person who checks it")
record PaperEntriesView(
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "The first entry",
                        examples = "{\"q1\":\"4\",\"q2\":null}")
                JsonNode first,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "The second entry, if there is one",
                        nullable = true,
                        examples = "{\"q1\":\"5\",\"q2\":null}")
                JsonNode second,
        @Schema(description = "Answers in which the two differ, in sorted order", examples = "[\"q1\"]")
                List<String> differences) {}
