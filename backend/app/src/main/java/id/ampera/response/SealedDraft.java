package id.ampera.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The draft of a ballot as its client sealed it")
record SealedDraft(
        @Schema(description = "Sealed draft, base64url; absent if there is none", examples = "AAECAw") String sealed) {}
