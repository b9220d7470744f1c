package id.ampera.response;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A named answer")
record NamedSubmission(
        @NotNull
                @Schema(
                        description = "The caller's invitation, from `GET /me/surveys`",
                        examples = "7f9c24e8-3b12-4fef-91e0-1a2b3c4d5e6f")
                UUID invitationId,
        @NotNull
                @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "Answers by item code or `matrix.row`; skipped ones null",
                        examples = "{\"q1\":\"4\",\"q2\":null}")
                JsonNode answers) {}
