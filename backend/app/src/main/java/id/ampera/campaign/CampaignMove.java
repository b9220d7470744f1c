package id.ampera.campaign;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The version with which a named campaign goes on")
record CampaignMove(
        @NotNull
                @Schema(
                        description = "A later version of the same questionnaire",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                UUID questionnaireVersionId) {}
