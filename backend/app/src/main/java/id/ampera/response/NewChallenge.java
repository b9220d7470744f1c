package id.ampera.response;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where somebody is about to answer")
record NewChallenge(
        @NotNull @Size(max = 20) @Schema(description = "Code of the service point", examples = "LOKET-1")
                String point) {}
