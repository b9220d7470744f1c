package id.ampera.questionnaire;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The version from which the draft starts again")
record DraftReset(
        @NotNull
                @Schema(
                        description = "A version of the same questionnaire",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID versionId) {}
