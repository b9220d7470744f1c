package id.ampera.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The first entry of a sheet")
record PaperEntry(
        @Schema(
                        description =
                                "Whose sheet it is: an invitation found by NIP; of a public campaign, which names nobody, absent",
                        nullable = true,
                        examples = "7f9c24e8-3b12-4fef-91e0-1a2b3c4d5e6f")
                UUID invitationId,
        @NotNull
                @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "Answers by item code or `matrix.row`; empty ones null",
                        required = true,
                        examples = "{\"q1\":\"4\",\"q2\":null}")
                JsonNode answers) {}
