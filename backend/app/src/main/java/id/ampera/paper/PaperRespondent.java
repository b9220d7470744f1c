package id.ampera.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An invitation of somebody who may have filled in a sheet")
record PaperRespondent(
        @Schema(description = "The invitation", examples = "7f9c24e8-3b12-4fef-91e0-1a2b3c4d5e6f") UUID invitationId,
        @Schema(description = "Name", examples = "Siti Rahma") String name,
        @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
        @Schema(description = "Whom the answer rates", examples = "Budi Santoso", nullable = true) String subject,
        @Schema(description = "Whether an answer is there already, so that no sheet is taken", examples = "false")
                boolean answered) {}
